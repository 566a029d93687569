package io.github.demarche.dossier;

import io.github.demarche.actor.Party;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who says it in the end: the chain from the reader to the first speaker, such as ministry, then deputy minister, and its
 * weakest link.
 *
 * <p>It tells how firmly words hang on a voice, not whether they are true.
 */
@Value.Immutable
public sealed interface Attribution permits ImmutableAttribution {
    /**
     * {@return the parties of each relay, nearest to the reader first, then the speakers, unmodifiable; an empty hop names
     * nobody, and there is none for what the article says in its own voice}
     */
    List<List<Party>> hops();

    /** {@return the weakest of all hops} */
    WeakestLink weakest();

    /**
     * {@return the first voices: the last hop; empty when nobody is given, or it is the article}
     */
    default List<Party> origin() {
        return hops().isEmpty() ? List.of() : hops().get(hops().size() - 1);
    }
}
