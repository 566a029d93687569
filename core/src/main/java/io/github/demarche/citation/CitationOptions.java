package io.github.demarche.citation;

import io.github.demarche.InvalidValueException;
import io.github.demarche.sanction.grammar.CitationWords;
import java.util.List;
import java.util.Optional;

/**
 * What {@link ResolutionCitations} counts as a citation, such as {@code
 * CitationOptions.defaults().withLanguages("fr")}.
 *
 * <p>By default: the words of all supported languages; numbers that are right, wrong or beyond the table; and "this
 * resolution" and "paragraph 3 above" only if the text is itself a resolution.
 */
public final class CitationOptions {
    private static final CitationOptions DEFAULTS =
            new CitationOptions(CitationWords.of(List.of()), Optional.empty(), false);

    private final CitationWords words;
    private final Optional<Boolean> relative;
    private final boolean validOnly;

    private CitationOptions(CitationWords words, Optional<Boolean> relative, boolean validOnly) {
        this.words = words;
        this.relative = relative;
        this.validOnly = validOnly;
    }

    /**
     * {@return the options that {@link ResolutionCitations#find(String, String...)} uses}
     */
    public static CitationOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options for the words of some languages only.
     *
     * @param languages BCP 47 tags such as {@code en}, {@code fr-CA} and {@code es}; none for all three
     * @return the options
     * @throws InvalidValueException if a language is not supported, or its tag is not well-formed
     */
    public CitationOptions withLanguages(String... languages) {
        return new CitationOptions(CitationWords.of(List.of(languages)), relative, validOnly);
    }

    /**
     * {@return these options, but including, in any text, citations that do not name a resolution and mean the one that
     * contains them}
     */
    public CitationOptions withRelative() {
        return new CitationOptions(words, Optional.of(true), validOnly);
    }

    /** {@return these options, but only with citations that have a number, even if the text is itself a resolution} */
    public CitationOptions explicitOnly() {
        return new CitationOptions(words, Optional.of(false), validOnly);
    }

    /**
     * {@return these options, but only with citations that the table confirms: it has the number, and the year if one
     * is given}
     */
    public CitationOptions validOnly() {
        return new CitationOptions(words, relative, true);
    }

    CitationWords words() {
        return words;
    }

    Optional<Boolean> relative() {
        return relative;
    }

    boolean isValidOnly() {
        return validOnly;
    }
}
