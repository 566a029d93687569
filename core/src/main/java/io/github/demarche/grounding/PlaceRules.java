package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.internal.Folding;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Dating;
import io.github.demarche.time.RelativeDates;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked of a place at which something stands, besides that it stands there. */
final class PlaceRules {
    /** Scripts that put no space between words, so that every place is one between words. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final SourceText text;
    private final String language;
    private final BitSet quoted;

    PlaceRules(SourceText text, String language) {
        this.text = text;
        this.language = language;
        quoted = QuotedParts.of(text.text());
    }

    /** A rule that is broken, and how. */
    record Broken(Verdict verdict, String explanation) {}

    /** Returns the rule of its own that a claim breaks where it stands, in one place or several. */
    Optional<Broken> broken(Claim.Subject subject, List<Place> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        if (subject instanceof Claim.Quoted of) {
            return unquoted(of.quotation(), places);
        }
        String words = text.words(places.get(0));
        if (subject instanceof Claim.Dated of) {
            return contradicted(of.dating(), words);
        }
        return subject instanceof Claim.Cited of ? unstated(of.reference(), words) : Optional.empty();
    }

    private Optional<Broken> unquoted(Quotation quotation, List<Place> places) {
        boolean isQuoted = places.stream().anyMatch(it -> quoted.nextClearBit(it.from()) >= it.to());
        return isQuoted || quotation.form() != QuotationForm.DIRECT
                ? Optional.empty()
                : Optional.of(new Broken(
                        Verdict.UNQUOTED,
                        Excerpt.of(quotation.words()) + " is direct, and stands between no quotation marks"));
    }

    private Optional<Broken> contradicted(Dating dating, String words) {
        return RelativeDates.contradicts(words, dating.date(), language)
                ? Optional.of(new Broken(
                        Verdict.CONTRADICTED,
                        Excerpt.of(words) + " names another weekday, month or year than " + dating.date()))
                : Optional.empty();
    }

    private static Optional<Broken> unstated(SanctionReference reference, String words) {
        if (reference.identifiedBy().filter(Basis.STATED::equals).isEmpty()) {
            return Optional.empty();
        }
        Set<String> standing = numbers(words);
        String missing = reference.resolutions().stream()
                .map(ResolutionCitation::resolution)
                .filter(it -> !standing.contains(Integer.toString(it.number())))
                .map(it -> Integer.toString(it.number()))
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Broken(
                        Verdict.UNSTATED,
                        missing + " is said to be stated, and does not stand in " + Excerpt.of(words)));
    }

    /** The runs of digits; those of any script, as 0 to 9. */
    private static Set<String> numbers(String words) {
        Set<String> numbers = new HashSet<>();
        StringBuilder digits = new StringBuilder();
        for (int c : (words + " ").codePoints().toArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (!Folding.isWeightless(c)) {
                numbers.add(digits.toString());
                digits.setLength(0);
            }
        }
        return numbers;
    }

    /** Whether a place begins or ends within a word, between a letter and its accent, or with white space. */
    boolean isMisplaced(Place place) {
        String words = text.words(place);
        return !words.equals(words.strip()) || isWithinWord(place.from()) || isWithinWord(place.to());
    }

    private boolean isWithinWord(int index) {
        String whole = text.text();
        if (index == 0 || index == whole.length()) {
            return false;
        }
        // What counts for nothing is no end of a word, so the neighbours are sought where it is gone.
        String value = text.normalized().value();
        int next = text.normalized().indexOf(index);
        return isInWord(whole.codePointBefore(index), whole.codePointAt(index))
                || 0 < next && next < value.length() && isInWord(value.codePointBefore(next), value.codePointAt(next));
    }

    private static boolean isInWord(int before, int behind) {
        return Tokens.isOfWord(before)
                && Tokens.isOfWord(behind)
                && !WITHOUT_SPACES.contains(UnicodeScript.of(before))
                && !WITHOUT_SPACES.contains(UnicodeScript.of(behind));
    }
}
