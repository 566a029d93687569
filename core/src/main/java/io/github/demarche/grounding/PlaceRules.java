package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.internal.Folding;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Dating;
import io.github.demarche.time.RelativeDates;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules for a place, beyond the words being there. */
final class PlaceRules {
    private final SourceText text;
    private final Optional<Article> article;
    private @Nullable BitSet quoted;

    PlaceRules(SourceText text, Optional<Article> article) {
        this.text = text;
        this.article = article;
    }

    /** Returns the rule that a claim breaks at its place or places. */
    Optional<Finding> broken(Claim claim, List<Place> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        if (claim.subject() instanceof Claim.Quoted of) {
            return unquoted(claim, of.quotation(), places);
        }
        if (claim.subject() instanceof Claim.Dated of) {
            return contradicted(claim, of.dating(), places);
        }
        return claim.subject() instanceof Claim.Cited of ? unstated(claim, of.reference(), places) : Optional.empty();
    }

    private Optional<Finding> unquoted(Claim claim, Quotation quotation, List<Place> places) {
        return !Documents.needsMarks(article, quotation) || places.stream().anyMatch(this::isQuoted)
                ? Optional.empty()
                : Optional.of(Finding.of(claim, Verdict.UNQUOTED, Reason.UNQUOTED, text, places));
    }

    private boolean isQuoted(Place place) {
        BitSet ready = quoted;
        if (ready == null) {
            ready = QuotedParts.of(text.text());
            quoted = ready;
        }
        return ready.nextClearBit(place.from()) >= place.to();
    }

    private Optional<Finding> contradicted(Claim claim, Dating dating, List<Place> places) {
        String language = article.map(Article::language).orElse("mul");
        return RelativeDates.contradicts(text.words(places.get(0)), dating.date(), language)
                ? Optional.of(Finding.of(claim, Verdict.CONTRADICTED, Reason.CONTRADICTED, text, places)
                        .detail(dating.date().toString()))
                : Optional.empty();
    }

    private Optional<Finding> unstated(Claim claim, SanctionReference reference, List<Place> places) {
        if (reference.identifiedBy().filter(Basis.STATED::equals).isEmpty()) {
            return Optional.empty();
        }
        Set<String> stated = numbers(text.words(places.get(0)));
        String missing = reference.resolutions().stream()
                .map(ResolutionCitation::resolution)
                .filter(it -> !stated.contains(Integer.toString(it.number())))
                .map(it -> Integer.toString(it.number()))
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(claim, Verdict.UNSTATED, Reason.UNSTATED, text, places)
                        .detail(missing));
    }

    /** The runs of digits, converted to 0 to 9 from any script. */
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
        String whole = text.text();
        return Folding.isSpace(whole.codePointAt(place.from()))
                || Folding.isSpace(whole.codePointBefore(place.to()))
                || text.isWithinWord(place);
    }
}
