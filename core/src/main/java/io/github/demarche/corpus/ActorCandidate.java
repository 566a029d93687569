package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/**
 * Actors of several articles that may be the same, because they share a name and not all of them have an identifier. A
 * person must decide whether they are, and give them an identifier.
 */
@Value.Immutable
public sealed interface ActorCandidate permits ImmutableActorCandidate {
    /** {@return the name as the first of them has it; the others may have different capitals or accents} */
    String name();

    /**
     * {@return the actors, in the order of the corpus: the first of those that are already joined, and all without an
     * identifier; at least two, in at least two articles}
     */
    List<ArticleActor> actors();
}
