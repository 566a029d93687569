package io.github.demarche.corpus;

import io.github.demarche.dossier.CertaintyChange;
import org.immutables.value.Value;

/**
 * The changes that a rendition made to a statement, such as a translation that turns "may have" into "has".
 *
 * <p>Compare the statements themselves for other differences, such as their kinds.
 */
@Value.Immutable
public sealed interface RenditionChange permits ImmutableRenditionChange {
    /** {@return the rendered statement} */
    ArticleStatement from();

    /**
     * {@return the rendition, which has the link}
     */
    ArticleStatement to();

    /** {@return how the quoted words changed} */
    WordingChange wording();

    /**
     * {@return how the certainty of the speaker changed}
     */
    CertaintyChange certainty();

    /** {@return how the attribution changed, comparing each within its own article} */
    AttributionChange attribution();

    /**
     * {@return whether the two articles are in different languages; a region or a script makes no difference}
     */
    boolean isTranslated();
}
