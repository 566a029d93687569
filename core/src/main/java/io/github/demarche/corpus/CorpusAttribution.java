package io.github.demarche.corpus;

import io.github.demarche.actor.Party;
import io.github.demarche.dossier.WeakestLink;
import java.util.List;
import org.immutables.value.Value;

/**
 * The attribution of a statement through several articles: the <em>Courier</em> quotes the <em>Herald</em>, and the
 * <em>Herald</em> quotes a minister.
 *
 * <p>It tells how firmly words are attributed to a voice, not whether they are true.
 */
@Value.Immutable
public sealed interface CorpusAttribution permits ImmutableCorpusAttribution {
    /**
     * {@return the steps, beginning with the one nearest to the reader; the article itself, as the outermost voice, is
     * left out, and an article that it quotes is a step by its publisher}
     */
    List<AttributionHop> hops();

    /**
     * {@return the weakest of all steps}
     */
    WeakestLink weakest();

    /**
     * {@return the original speakers, who are the parties of the last step; empty if nobody is named, or if it is the
     * article itself}
     */
    default List<Party> origin() {
        return hops().isEmpty() ? List.of() : hops().get(hops().size() - 1).parties();
    }
}
