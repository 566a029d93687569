package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/**
 * Records that share an identifier and contradict each other, such as a person and a company that are both {@code un}
 * {@code KPi.033}: a person must decide which one is wrong.
 */
@Value.Immutable
public sealed interface ActorConflict permits ImmutableActorConflict {
    /** {@return the kind of conflict} */
    ActorConflictKind kind();

    /** {@return the first record with each of the conflicting values, in the order of the corpus; at least two} */
    List<ArticleActor> actors();
}
