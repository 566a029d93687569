package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds for each {@link Claim} where it stands: first at its own place, then, all that do not stand there together, anywhere. */
final class GroundingCheck {
    private final SourceText text;
    private final List<Claim> claims;
    /** What of each claim stands at its own place. */
    private final List<Optional<Located>> there;
    /** What is sought anywhere, and where it stands. */
    private final Map<String, List<Place>> found;

    private final PlaceRules rules;
    private Optional<NearPlaces> near = Optional.empty();

    private GroundingCheck(SourceText text, String language, List<Claim> claims) {
        this.text = text;
        this.claims = claims;
        this.rules = new PlaceRules(text, language);
        there = claims.stream().map(this::atItsPlace).toList();
        Set<String> sought = new LinkedHashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            if (there.get(i).isEmpty()) {
                claims.get(i).words().map(NormalizedText::words).ifPresent(sought::add);
            }
        }
        found = text.find(sought);
    }

    /** A finding, and where the claim stands: in one place, in several, or in none. */
    private record Located(Finding finding, List<Place> places) {
        boolean isOnePlace() {
            return places.size() == 1;
        }

        Place place() {
            return places.get(0);
        }
    }

    static List<Finding> findings(SourceText text, String language, List<Claim> claims) {
        return new GroundingCheck(text, language, claims).findings();
    }

    private List<Finding> findings() {
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            located.add(there.get(i).orElseGet(() -> elsewhere(claim)));
        }
        Map<Integer, Finding> overlaps = overlaps(located);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Located here = located.get(i);
            findings.add(here.finding());
            Claim claim = claims.get(i);
            rules.broken(claim.subject(), here.places())
                    .map(it -> finding(claim, it.verdict(), here.places(), it.explanation()))
                    .ifPresent(findings::add);
            Optional.ofNullable(overlaps.get(i)).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    private Located elsewhere(Claim claim) {
        return claim.words().map(words -> sought(claim, words)).orElseGet(() -> beyond(claim));
    }

    /** What stands at the place that the record gives; empty when it gives none, or other words stand there. */
    private Optional<Located> atItsPlace(Claim claim) {
        Optional<Place> place =
                claim.passage().flatMap(passage -> text.place(passage).filter(it -> text.stands(it, passage)));
        return place.flatMap(there -> {
            String standing = text.words(there);
            if (claim.words().isEmpty()) {
                return Optional.of(
                        rules.isMisplaced(there) ? misplaced(claim, there) : one(claim, Verdict.EXACT, there));
            }
            String words = claim.words().get();
            if (standing.equals(words)) {
                return Optional.of(one(claim, Verdict.EXACT, there));
            }
            return NormalizedText.words(standing).equals(NormalizedText.words(words))
                    ? Optional.of(one(claim, Verdict.NORMALIZED, there))
                    : Optional.empty();
        });
    }

    private Located sought(Claim claim, String words) {
        List<Place> all = found.getOrDefault(NormalizedText.words(words), List.of());
        List<Place> standing = all.stream()
                .filter(place -> claim.passage()
                        .filter(passage -> !text.stands(place, passage))
                        .isEmpty())
                .toList();
        List<Place> places = text.preferExact(standing, words);
        if (places.isEmpty()) {
            return all.isEmpty()
                    ? nowhere(claim, words)
                    : elsewhere(claim, words, all, "not between its prefix and suffix");
        }
        if (claim.hasPositions()) {
            return elsewhere(
                    claim, words, places, "not at " + positions(claim.passage().orElseThrow()));
        }
        if (places.size() > 1) {
            return new Located(finding(claim, Verdict.AMBIGUOUS, places, ambiguous(words, places)), places);
        }
        boolean isExact = text.words(places.get(0)).equals(words);
        return one(claim, isExact ? Verdict.EXACT : Verdict.NORMALIZED, places.get(0));
    }

    private String ambiguous(String words, List<Place> places) {
        boolean more = places.size() >= SourceText.MOST_PLACES;
        return Excerpt.of(words) + " stands " + (more ? "at least " : "") + places.size() + " times, first at "
                + text.positions(places.get(0)) + " and " + text.positions(places.get(1));
    }

    private Located elsewhere(Claim claim, String words, List<Place> places, String where) {
        int wanted = wantedIndex(claim);
        Place nearest = places.stream()
                .min(Comparator.comparingInt(place -> Math.abs(place.from() - wanted)))
                .orElseThrow();
        return problem(
                claim,
                Verdict.NOT_FOUND,
                List.of(nearest),
                Excerpt.of(words) + " stands at " + text.positions(nearest) + ", " + where);
    }

    private Located nowhere(Claim claim, String words) {
        String normal = NormalizedText.words(words);
        NearPlaces places = near.orElseGet(() -> new NearPlaces(text));
        near = Optional.of(places);
        if (claim.subject() instanceof Claim.Quoted) {
            List<Place> pieces = places.pieces(normal);
            if (!pieces.isEmpty()) {
                String apart = String.join(
                        ", ",
                        pieces.stream()
                                .map(it -> Excerpt.of(text.words(it)) + " at " + text.positions(it))
                                .toList());
                return problem(claim, Verdict.STITCHED, pieces, "is joined of " + apart);
            }
        }
        Optional<Place> nearest = places.nearest(normal, wantedIndex(claim));
        return problem(
                claim,
                Verdict.NOT_FOUND,
                nearest.stream().toList(),
                nearest.map(place -> Excerpt.difference(normal, NormalizedText.words(text.words(place)))
                                + "; nearest at " + text.positions(place))
                        .orElseGet(() -> Excerpt.of(words) + " stands nowhere"));
    }

    private Located beyond(Claim claim) {
        Passage passage = claim.passage().orElseThrow();
        return problem(
                claim,
                Verdict.NOT_FOUND,
                List.of(),
                positions(passage) + " lies beyond the end of the text, which has " + text.length() + " code points");
    }

    private Located misplaced(Claim claim, Place place) {
        return problem(
                claim,
                Verdict.MISPLACED,
                List.of(place),
                Excerpt.of(text.words(place)) + " at " + text.positions(place)
                        + " begins or ends within a word, or with white space");
    }

    /** Quotations that share words with one before them, by the index of the claim. */
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
                // The later in the dossier is told of the earlier.
                int later = Math.max(i, last);
                int earlier = Math.min(i, last);
                overlaps.putIfAbsent(
                        later,
                        finding(
                                claims.get(later),
                                Verdict.OVERLAPPING,
                                located.get(later).places(),
                                "shares words with " + claims.get(earlier).pointer()));
            }
            last = place.to() > end ? i : last;
        }
        return overlaps;
    }

    private int wantedIndex(Claim claim) {
        return claim.passage().flatMap(text::place).map(Place::from).orElse(0);
    }

    private Located one(Claim claim, Verdict verdict, Place place) {
        return new Located(finding(claim, verdict, List.of(place), ""), List.of(place));
    }

    private Located problem(Claim claim, Verdict verdict, List<Place> places, String explanation) {
        return new Located(finding(claim, verdict, places, explanation), List.of());
    }

    private Finding finding(Claim claim, Verdict verdict, List<Place> places, String explanation) {
        return new Finding(
                claim.pointer(),
                verdict,
                claim.words(),
                places.stream().map(text::passage).toList(),
                explanation);
    }

    private static String positions(Passage passage) {
        return passage.start().orElseThrow() + " to " + passage.end().orElseThrow();
    }
}
