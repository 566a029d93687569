package io.github.demarche.corpus;

import io.github.demarche.actor.Party;
import io.github.demarche.dossier.WeakestLink;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who says it in the end, through several articles: the <em>Courier</em> quotes the <em>Herald</em>, and the <em>Herald</em> a
 * minister.
 *
 * <p>It tells how firmly words hang on a voice, not whether they are true.
 */
@Value.Immutable
public sealed interface CorpusAttribution permits ImmutableCorpusAttribution {
    /**
     * {@return the steps, nearest to the reader first; the article itself, which is the outermost voice, is left out, and an article
     * that it quotes is a step by its publisher}
     */
    List<AttributionHop> hops();

    /**
     * {@return the weakest of all steps}
     */
    WeakestLink weakest();

    /**
     * {@return the first voices: the parties of the last step; empty when nobody is given, or it is the article itself}
     */
    default List<Party> origin() {
        return hops().isEmpty() ? List.of() : hops().get(hops().size() - 1).parties();
    }
}
