package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/**
 * Records that share an identifier and contradict each other, such as a person and a company that are both {@code un}
 * {@code KPi.033}: a person has to decide which one is wrong.
 */
@Value.Immutable
public sealed interface ActorConflict permits ImmutableActorConflict {
    /**
     * {@return in what they differ}
     */
    ActorConflictKind kind();

    /**
     * {@return for each of the values that differ, the first record that has it, in the order of the corpus; at least two}
     */
    List<ArticleActor> actors();
}
