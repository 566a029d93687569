package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/**
 * One act of speech as several articles render it, such as a minister's denial in the report of an agency, in two papers and in a
 * translation.
 *
 * <p>The renditions are those that RENDITION_OF links join, within an article and across articles. That two statements have the
 * same words joins nothing: see {@link Corpus#utteranceCandidates()}.
 */
@Value.Immutable
public sealed interface Utterance permits ImmutableUtterance {
    /**
     * {@return the renditions: by the dates on which their articles were published, and those of one date in the order of the
     * corpus; one at least}
     */
    List<ArticleStatement> renditions();

    /**
     * {@return what each rendition changed, one for each RENDITION_OF link among them, in the order of the corpus; empty when
     * there is only one}
     */
    List<RenditionChange> changes();
}
