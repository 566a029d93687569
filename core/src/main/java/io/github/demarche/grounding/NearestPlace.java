package io.github.demarche.grounding;

import io.github.demarche.internal.Escapes;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says where words that a text does not have nearly occur in it, by line and column, and how they differ there. */
final class NearestPlace {
    private static final String RULE = "words that occur in the text";
    private static final int LONGEST = 80;

    private NearestPlace() {}

    /** The rule that words break which do not occur in the text, with the nearest place if there is one. */
    static String rule(SourceText text, String words) {
        Claim claim =
                new Claim("", Optional.empty(), Optional.of(Passage.of(words)), Optional.of(words), new Claim.Plain());
        Finding finding =
                GroundingCheck.findings(text, Optional.empty(), List.of(claim)).get(0);
        return finding.places().stream()
                .findFirst()
                .map(place -> RULE + "; the nearest are "
                        + Escapes.quoted(place.exact().orElseThrow(), LONGEST)
                        + " at " + lineAndColumn(text.text(), place) + ": " + difference(finding))
                .orElse(RULE);
    }

    /** A place as editors show it, such as "line 3, column 14", counted in code points from 1. */
    static String lineAndColumn(String text, Passage place) {
        int at = place.chars(text).from();
        int start = 0;
        int line = 1;
        for (int i = 0; i < at; i++) {
            boolean isBreak = text.charAt(i) == '\n' || text.charAt(i) == '\r' && text.charAt(i + 1) != '\n';
            if (isBreak) {
                line++;
                start = i + 1;
            }
        }
        return "line " + line + ", column " + (text.codePointCount(start, at) + 1);
    }

    private static String difference(Finding finding) {
        List<Difference> differences = finding.differences();
        // Without differences, the words occur, but not with the quotation marks around them.
        if (differences.stream().allMatch(NearestPlace::isOfQuotationMarks)) {
            return "only the quotation marks differ";
        }
        Set<DifferenceKind> kinds = differences.stream().map(Difference::kind).collect(Collectors.toSet());
        if (kinds.equals(Set.of(DifferenceKind.CASE))) {
            return "only the capitals differ";
        }
        if (kinds.equals(Set.of(DifferenceKind.ACCENT))) {
            return "only the accents differ";
        }
        return kinds.equals(Set.of(DifferenceKind.PUNCTUATION))
                ? "only the punctuation differs"
                : Sentences.of("en").differences(finding);
    }

    private static boolean isOfQuotationMarks(Difference difference) {
        return difference.kind() == DifferenceKind.PUNCTUATION
                && NormalizedText.words(difference.recordWords() + difference.textWords())
                        .chars()
                        .allMatch(c -> c == '"' || c == '\'' || c == ' ');
    }
}
