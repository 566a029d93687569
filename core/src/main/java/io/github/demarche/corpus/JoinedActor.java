package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import java.util.List;
import org.immutables.value.Value;

/**
 * One actor in several articles, such as a ministry that two papers call by different names but both identify as {@code
 * wikidata} {@code Q484000}.
 *
 * <p>Articles have an actor in common if its records share an identifier or the code of a state. Records may also be
 * joined indirectly, through a record with two identifiers. A shared name is not enough: see {@link
 * Corpus#actorCandidates()}.
 */
@Value.Immutable
public sealed interface JoinedActor permits ImmutableJoinedActor {
    /**
     * {@return the actor as each article has it, in the order of the corpus; at least one}
     */
    List<ArticleActor> occurrences();

    /**
     * {@return the actor as the first article has it}
     */
    default Actor actor() {
        return occurrences().get(0).actor();
    }

    /** {@return the identifiers in any of the articles, each once; empty for a state that is known only by its code} */
    default List<Identifier> identifiers() {
        return occurrences().stream()
                .flatMap(it -> it.actor().identifiers().stream())
                .distinct()
                .toList();
    }
}
