package io.github.demarche.corpus;

import io.github.demarche.dossier.CertaintyChange;
import org.immutables.value.Value;

/**
 * What a rendition made of a statement, such as a translation that turns "may have" into "has".
 *
 * <p>What else the two differ in, such as their kinds, their statements tell.
 */
@Value.Immutable
public sealed interface RenditionChange permits ImmutableRenditionChange {
    /**
     * {@return the statement that is rendered}
     */
    ArticleStatement from();

    /**
     * {@return the rendition, which has the link}
     */
    ArticleStatement to();

    /**
     * {@return what became of the quoted words}
     */
    WordingChange wording();

    /**
     * {@return how the certainty of the speaker changed}
     */
    CertaintyChange certainty();

    /**
     * {@return how the attribution changed, each as its own article has it}
     */
    AttributionChange attribution();

    /**
     * {@return whether the two articles are in different languages; a region or a script makes no difference}
     */
    boolean isTranslated();
}
