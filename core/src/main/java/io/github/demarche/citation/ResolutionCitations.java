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
 * <p>It finds symbols ({@code S/RES/1718 (2006)}), also in addresses of documents; "resolution", "UNSCR", "RCSNU" and "S.C.
 * Res." with a number, and lists of them, with commas, slashes, "&amp;" and parentheses; numbers with their right year that are
 * alone; and the paragraphs, annexes and sections before or after them. Those before a list go with its first resolution. A
 * paragraph needs no word where its letters, or a comma and nothing else, tell it: {@code resolution 1718 (2006), 8(a)}.
 * "Paragraph 8 of that resolution" goes with the nearest resolution before it. White space of any kind, hidden marks, words
 * divided at the end of a line, full-width forms, accents and capitals do not matter. What is found is as it is written:
 * {@link FoundCitation#cited()} tells what the table says of it.
 *
 * <p>"Resolution 1973" may be one of that year. So a number from 1945 to 2049 counts only where something says that it is one:
 * the Council, its year or the date of its adoption after it, "no.", a paragraph, a list with one that has its year, or an
 * earlier place in the text.
 *
 * <p>It does not find resolutions of other bodies ("General Assembly resolution 1803 (XVII)", "PACE adopted Resolution 2463
 * (2022)"), committees ("the 1718 Committee"), other documents ({@code S/2006/795}, {@code S/PRST/2006/41}), preambular
 * paragraphs, and mentions without a number ("the resolutions of the Security Council"). In other languages it finds a number
 * with its right year where the script is not Latin, and otherwise nothing. It does not read meaning: whether a measure was
 * broken is another matter.
 */
public final class ResolutionCitations {
    private ResolutionCitations() {}

    /**
     * Returns the citations in a text, with the default {@linkplain CitationOptions options}.
     *
     * @param text the text, of any length
     * @param languages the languages whose words count, BCP 47 tags such as {@code en}, {@code es} and {@code fr-CA}; English,
     *     French and Spanish when none is given
     * @return the citations in the order of the text, none within another, unmodifiable
     * @throws InvalidValueException if one is another language, or its tag is not well-formed
     */
    public static List<FoundCitation> find(String text, String... languages) {
        return find(text, CitationOptions.defaults().withLanguages(languages));
    }

    /**
     * Returns the citations in a text.
     *
     * @param text the text, of any length
     * @param options what counts as a citation
     * @return the citations in the order of the text, none within another, unmodifiable
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
        // One running count, since counting from the start for each would be quadratic.
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
