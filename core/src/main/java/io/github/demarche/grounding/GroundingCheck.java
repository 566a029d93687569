package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the place of each {@link Claim}: first at its own place, then, in one search for all the rest, anywhere. */
final class GroundingCheck {
    private final SourceText text;
    private final List<Claim> claims;
    private final List<Sought> sought;
    /** The matches of claims at their own places. */
    private final List<Optional<Located>> there;
    /** The words that are searched for anywhere, and their places. */
    private final Map<String, List<Place>> found;

    /** The words that are too frequent and are therefore searched for in their context, and their places. */
    private final Map<String, List<Place>> inContext = new HashMap<>();

    private final PlaceRules rules;
    private final NearWords near;

    private GroundingCheck(SourceText text, Optional<Article> article, List<Claim> claims) {
        this.text = text;
        this.claims = claims;
        this.rules = new PlaceRules(text, article);
        this.near = new NearWords(text, article.map(Article::language).orElse("mul"));
        sought = claims.stream().map(Sought::new).toList();
        there = new ArrayList<>();
        Set<String> wanted = new LinkedHashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Optional<Located> here = atItsPlace(claims.get(i), sought.get(i));
            there.add(here);
            if (here.isEmpty() && claims.get(i).words().isPresent()) {
                wanted.add(sought.get(i).normal());
                wanted.add(sought.get(i).bare());
            }
        }
        found = text.find(wanted);
        findDivided(wanted);
        findInContext();
    }

    /** Words that may be divided at the end of a line of the text and may also have a hyphen of their own. */
    private void findDivided(Set<String> wanted) {
        List<String> missing = wanted.stream()
                .filter(it -> !found.containsKey(it) && it.indexOf('-') >= 0)
                .toList();
        if (!missing.isEmpty()) {
            text.keepingHyphens().ifPresent(other -> found.putAll(other.find(missing)));
        }
    }

    private void findInContext() {
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Sought words = sought.get(i);
            if (there.get(i).isEmpty() && words.hasContext() && isTooFrequent(words)) {
                wanted.addAll(words.inContext());
            }
        }
        if (!wanted.isEmpty()) {
            text.findInside(wanted.stream().distinct().toList(), inContext);
        }
    }

    private boolean isTooFrequent(Sought words) {
        return anywhere(words).size() >= SourceText.MOST_PLACES;
    }

    private List<Place> anywhere(Sought words) {
        return found.getOrDefault(words.normal(), found.getOrDefault(words.bare(), List.of()));
    }

    /** A finding, and the places of the claim: one, several, or none. */
    record Located(Finding finding, List<Place> places) {
        boolean isOnePlace() {
            return places.size() == 1;
        }

        Place place() {
            return places.get(0);
        }
    }

    static List<Finding> findings(SourceText text, Optional<Article> article, List<Claim> claims) {
        return new GroundingCheck(text, article, claims).findings();
    }

    /** The place of each claim, by its index, before further checks. */
    static List<Located> located(SourceText text, Optional<Article> article, List<Claim> claims) {
        return new GroundingCheck(text, article, claims).located();
    }

    private List<Located> located() {
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Sought words = sought.get(i);
            located.add(there.get(i).orElseGet(() -> elsewhere(claim, words)));
        }
        return located;
    }

    private List<Finding> findings() {
        List<Located> located = located();
        Map<Integer, Finding> overlaps = overlaps(located);
        Map<Integer, Finding> distances = new Distances(text, claims, located).findings();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Located here = located.get(i);
            Claim claim = claims.get(i);
            findings.add(here.finding());
            rules.broken(claim, here.places()).ifPresent(findings::add);
            Optional.ofNullable(overlaps.get(i)).ifPresent(findings::add);
            if (claim.subject() instanceof Claim.Quoted && sought.get(i).isMarked()) {
                findings.add(Finding.of(claim, Verdict.MARKED, Reason.MARKED, text, here.places()));
            }
            Optional.ofNullable(distances.get(i)).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    /** The match at the place that the record gives; empty if it gives none, or other words are there. */
    private Optional<Located> atItsPlace(Claim claim, Sought words) {
        Optional<Place> place = claim.passage().flatMap(text::place).filter(it -> words.isIn(text, it));
        return place.flatMap(here -> {
            if (claim.words().isEmpty()) {
                return Optional.of(rules.isMisplaced(here) ? halfWord(claim, here) : one(claim, Verdict.EXACT, here));
            }
            boolean isExact = text.isExactly(here, words.words());
            if (!isExact && !text.isNormally(here, words.normal()) && !text.isNormally(here, words.bare())) {
                return Optional.empty();
            }
            return Optional.of(
                    text.isWithinWord(here)
                            ? halfWord(claim, here)
                            : one(claim, isExact ? Verdict.EXACT : Verdict.NORMALIZED, here));
        });
    }

    private Located elsewhere(Claim claim, Sought words) {
        if (claim.words().isEmpty()) {
            return problem(claim, Verdict.NOT_FOUND, Reason.BEYOND, List.of());
        }
        List<Place> all = places(claim, words);
        if (all.isEmpty()) {
            return nowhere(claim, words);
        }
        List<Place> inContext =
                all.stream().filter(place -> words.isIn(text, place)).toList();
        if (inContext.isEmpty()) {
            return problem(claim, Verdict.NOT_FOUND, Reason.OTHER_CONTEXT, List.of(nearest(claim, all)));
        }
        List<Place> whole =
                inContext.stream().filter(place -> !text.isWithinWord(place)).toList();
        List<Place> places = text.preferExact(whole.isEmpty() ? inContext : whole, words.words(), words.leading());
        if (claim.hasPositions()) {
            return problem(claim, Verdict.NOT_FOUND, Reason.ELSEWHERE, List.of(nearest(claim, places)));
        }
        if (whole.isEmpty()) {
            return halfWord(claim, places.get(0));
        }
        if (places.size() > 1) {
            Reason reason = places.size() < SourceText.MOST_PLACES ? Reason.SEVERAL : Reason.AT_LEAST_SEVERAL;
            return new Located(Finding.of(claim, Verdict.AMBIGUOUS, reason, text, places), places);
        }
        boolean isExact = text.isExactly(places.get(0), words.words());
        return one(claim, isExact ? Verdict.EXACT : Verdict.NORMALIZED, places.get(0));
    }

    /**
     * The places of words; for words that are too frequent to list, the places in their context or near their own
     * place.
     */
    private List<Place> places(Claim claim, Sought words) {
        List<Place> all = anywhere(words);
        if (!isTooFrequent(words)) {
            return all;
        }
        List<Place> better = words.hasContext()
                ? inContext(words)
                : claim.hasPositions() ? near.around(words, wanted(claim).from()) : List.of();
        return better.isEmpty() ? all : better;
    }

    private List<Place> inContext(Sought words) {
        List<String> patterns = words.inContext();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            for (Place place : inContext.getOrDefault(patterns.get(i), List.of())) {
                places.add(words.inContext(text, place, i));
            }
        }
        return places;
    }

    private Place nearest(Claim claim, List<Place> places) {
        int wanted = wanted(claim).from();
        return places.stream()
                .min(Comparator.comparingInt(place -> Math.abs(place.from() - wanted)))
                .orElseThrow();
    }

    private Located nowhere(Claim claim, Sought words) {
        NearWords.Nearest nearest = near.nearest(words, wanted(claim), claim.subject() instanceof Claim.Quoted);
        if (!nearest.pieces().isEmpty()) {
            return problem(claim, Verdict.STITCHED, Reason.STITCHED, nearest.pieces());
        }
        Reason reason = nearest.place().isPresent() ? Reason.NEAR : Reason.NOWHERE;
        Finding finding = Finding.of(
                claim, Verdict.NOT_FOUND, reason, text, nearest.place().stream().toList());
        return new Located(finding.with(nearest.differences(language(claim))), List.of());
    }

    private static Optional<String> language(Claim claim) {
        return claim.subject() instanceof Claim.Quoted of
                ? Optional.of(of.quotation()).map(Quotation::language)
                : Optional.empty();
    }

    /** Quotations that share words with an earlier one, by the index of the claim. */
    private Map<Integer, Finding> overlaps(List<Located> located) {
        List<Integer> quoted = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).subject() instanceof Claim.Quoted
                    && located.get(i).isOnePlace()) {
                quoted.add(i);
            }
        }
        quoted.sort(Comparator.comparingInt(i -> located.get(i).place().from()));
        Map<Integer, Finding> overlaps = new HashMap<>();
        int last = -1;
        for (int i : quoted) {
            Place place = located.get(i).place();
            int end = last < 0 ? 0 : located.get(last).place().to();
            if (place.from() < end) {
                // The later one in the record gets the finding.
                int later = Math.max(i, last);
                int earlier = Math.min(i, last);
                overlaps.putIfAbsent(
                        later,
                        Finding.of(
                                        claims.get(later),
                                        Verdict.OVERLAPPING,
                                        Reason.OVERLAPPING,
                                        text,
                                        located.get(later).places())
                                .detail(claims.get(earlier).pointer()));
            }
            last = place.to() > end ? i : last;
        }
        return overlaps;
    }

    /** The place that a claim gives; the beginning of the text if it gives none, or one beyond the text. */
    private Place wanted(Claim claim) {
        Optional<Passage> passage = claim.passage();
        return passage.flatMap(text::place).orElse(new Place(0, 0));
    }

    private Located one(Claim claim, Verdict verdict, Place place) {
        return new Located(Finding.of(claim, verdict, Reason.FOUND, text, List.of(place)), List.of(place));
    }

    private Located halfWord(Claim claim, Place place) {
        return problem(claim, Verdict.MISPLACED, Reason.HALF_WORD, List.of(place));
    }

    private Located problem(Claim claim, Verdict verdict, Reason reason, List<Place> places) {
        return new Located(Finding.of(claim, verdict, reason, text, places), List.of());
    }
}
