package io.github.demarche.dossier;

import io.github.demarche.actor.Party;
import java.util.List;
import org.immutables.value.Value;

/**
 * The attribution of a statement: the chain from the reader to the original speaker, such as ministry, then deputy
 * minister, and its weakest link.
 *
 * <p>It tells how firmly words are attributed to a voice, not whether they are true.
 */
@Value.Immutable
public sealed interface Attribution permits ImmutableAttribution {
    /**
     * {@return the parties of each relay, beginning with the one nearest to the reader, then the speakers,
     * unmodifiable; an empty hop names nobody, and there is no hop for what the article says in its own voice}
     */
    List<List<Party>> hops();

    /** {@return the weakest of all hops} */
    WeakestLink weakest();

    /** {@return the original speakers, who are the last hop; empty if nobody is named, or if it is the article} */
    default List<Party> origin() {
        return hops().isEmpty() ? List.of() : hops().get(hops().size() - 1);
    }
}
