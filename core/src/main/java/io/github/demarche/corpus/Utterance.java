package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/**
 * One act of speech in the renditions of several articles, such as a minister's denial in the report of an agency, in
 * two papers and in a translation.
 *
 * <p>The renditions are connected by RENDITION_OF links, within an article and across articles. The same words alone do
 * not connect statements: see {@link Corpus#utteranceCandidates()}.
 */
@Value.Immutable
public sealed interface Utterance permits ImmutableUtterance {
    /**
     * {@return the renditions, ordered by the publication dates of their articles, and then by the order of the corpus;
     * at least one}
     */
    List<ArticleStatement> renditions();

    /**
     * {@return the changes, one for each RENDITION_OF link among the renditions, in the order of the corpus; empty if
     * there is only one rendition}
     */
    List<RenditionChange> changes();
}
