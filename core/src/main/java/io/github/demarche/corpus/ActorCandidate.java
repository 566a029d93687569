package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/**
 * Actors of several articles who may be the same, because they have one name and not all of them have an identifier. Whether
 * they are, a person has to decide, and give them an identifier.
 */
@Value.Immutable
public sealed interface ActorCandidate permits ImmutableActorCandidate {
    /**
     * {@return the name as the first of them has it; the others may write it with other capitals or accents}
     */
    String name();

    /**
     * {@return the actors, in the order of the corpus: of those that are joined already the first, and all that have no
     * identifier; at least two, and in at least two articles}
     */
    List<ArticleActor> actors();
}
