package io.github.demarche.citation;

import io.github.demarche.InvalidValueException;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds citations of resolutions of the UN Security Council in English, French and Spanish texts, such as "paragraphs 8 (a)
 * and 12 of resolution 1718 (2006)".
 *
 * <p>It finds symbols ({@code S/RES/1718 (2006)}), even in addresses of documents; "resolution", "UNSCR", "RCSNU" and
 * "S.C. Res." with a number, and lists of them with commas, slashes, "&amp;" and parentheses; lone numbers with their
 * right year; and the paragraphs, annexes and sections before or after them. Paragraphs before a list belong to its
 * first resolution. A paragraph does not need a word if its letters, or a lone comma, identify it: {@code resolution
 * 1718 (2006), 8(a)}. "Paragraph 8 of that resolution" belongs to the nearest resolution before it. White space of any
 * kind, hidden marks, words divided at the end of a line, full-width forms, accents and capitals do not matter. A
 * citation is returned as written: {@link FoundCitation#cited()} compares it with the table.
 *
 * <p>"Resolution 1973" may mean a resolution of that year. Therefore a number from 1945 to 2049 needs further evidence:
 * the Council, its year or date of adoption after it, "no.", a paragraph, a list in which another number has its year,
 * or an earlier mention in the text.
 *
 * <p>It does not find resolutions of other bodies ("General Assembly resolution 1803 (XVII)", "PACE adopted Resolution
 * 2463 (2022)"), committees ("the 1718 Committee"), other documents ({@code S/2006/795}, {@code S/PRST/2006/41}),
 * preambular paragraphs, and mentions without a number ("the resolutions of the Security Council"). In other languages
 * it finds only numbers with their right year, in scripts other than Latin. It does not interpret the text: whether a
 * measure was violated is a different question.
 */
public final class ResolutionCitations {
    private ResolutionCitations() {}

    /**
     * Returns the citations in a text, with the default {@linkplain CitationOptions options}.
     *
     * @param text the text, of any length
     * @param languages the languages to read, as BCP 47 tags such as {@code en}, {@code es} and {@code fr-CA}; English,
     *     French and Spanish if none is given
     * @return the citations in the order of the text, not nested, unmodifiable
     * @throws InvalidValueException if a language is not supported, or its tag is not well-formed
     */
    public static List<FoundCitation> find(String text, String... languages) {
        return find(text, CitationOptions.defaults().withLanguages(languages));
    }

    /**
     * Returns the citations in a text.
     *
     * @param text the text, of any length
     * @param options what counts as a citation
     * @return the citations in the order of the text, not nested, unmodifiable
     */
    public static List<FoundCitation> find(String text, CitationOptions options) {
        List<CitationScanner.Place> places = new CitationScanner(text, options.words(), options.relative())
                .scan().stream()
                        .filter(it -> !options.isValidOnly()
                                || it.cited()
                                        .filter(ResolutionCitations::isValid)
                                        .isPresent())
                        .toList();
        List<FoundCitation> found = new ArrayList<>(places.size());
        // A running count, because counting from the start each time would be quadratic.
        int index = 0;
        int codePoints = 0;
        for (CitationScanner.Place place : places) {
            int start = codePoints + text.codePointCount(index, place.start());
            int end = start + text.codePointCount(place.start(), place.end());
            index = place.end();
            codePoints = end;
            Passage passage = Passage.builder()
                    .start(start)
                    .end(end)
                    .exact(text.substring(place.start(), place.end()))
                    .build();
            found.add(new ImmutableFoundCitation(passage, place.cited(), provisions(place), place.isFromContext()));
        }
        return List.copyOf(found);
    }

    private static boolean isValid(CitedResolution cited) {
        return cited.checked() == ResolutionCheck.VALID || cited.checked() == ResolutionCheck.UNKNOWN_YEAR;
    }

    private static List<Provision> provisions(CitationScanner.Place place) {
        return place.provisions().stream()
                .map(it -> Provision.parse(it.toString()))
                .toList();
    }
}
