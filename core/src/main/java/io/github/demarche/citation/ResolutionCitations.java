package io.github.demarche.citation;

import io.github.demarche.InvalidValueException;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.grammar.CitationWords;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds citations of resolutions of the UN Security Council in English and French prose, such as "paragraphs 8 (a) and 12 of
 * resolution 1718 (2006)".
 *
 * <p>Found are symbols ({@code S/RES/1718 (2006)}), also in addresses of documents, "resolution" and "UNSCR" or "RCSNU" with a
 * number, lists of them, numbers with their right year that stand alone, and the paragraphs, annexes and sections in front or
 * behind; those in front of a list go with its first resolution. A paragraph needs no word where its letters, or a comma and
 * nothing else, tell it: {@code resolution 1718 (2006), 8(a)}. White space of any kind, hidden marks, full-width forms,
 * accents and capitals do not matter. What is found is as it is written: {@link FoundCitation#cited()} tells what the table
 * says of it.
 *
 * <p>"Resolution 1973" may be one of that year. So a number from 1945 to 2049 counts only where something says that it is one:
 * the Council, its year or the date of its adoption behind it, "no.", a paragraph, or a list with one that has its year.
 *
 * <p>Not found are resolutions of other bodies ("General Assembly resolution 1803 (XVII)"), committees ("the 1718
 * Committee"), other documents ({@code S/2006/795}, {@code S/PRST/2006/41}), and mentions without a number ("the
 * resolutions of the Security Council"). It is no reader of meaning: whether a measure was broken is another matter.
 */
public final class ResolutionCitations {
    private ResolutionCitations() {}

    /**
     * Returns the citations in a text.
     *
     * @param text the text, of any length
     * @param languages the languages whose words count, BCP 47 tags such as {@code en} and {@code fr-CA}; English and French
     *     when none is given
     * @return the citations in the order of the text, none within another, unmodifiable
     * @throws InvalidValueException if one is another language, or its tag is not well-formed
     */
    public static List<FoundCitation> find(String text, String... languages) {
        CitationWords words = CitationWords.of(List.of(languages));
        List<CitationScanner.Place> places = new CitationScanner(text, words).scan();
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
            found.add(new FoundCitation(passage, place.cited(), provisions(place)));
        }
        return List.copyOf(found);
    }

    private static List<Provision> provisions(CitationScanner.Place place) {
        return place.provisions().stream()
                .map(it -> Provision.parse(it.toString()))
                .toList();
    }
}
