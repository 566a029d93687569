package io.github.demarche.grounding;

import io.github.demarche.grounding.GroundingCheck.Located;
import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.source.Article;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides on the place of each claim, with the reason. */
final class Anchors {
    private final SourceText text;
    private final List<Claim> claims;
    private final List<Located> located;
    /** The place of each claim without regard to its positions; it differs from {@link #located} if these are wrong. */
    private final List<Located> anywhere;

    private final @Nullable Place[] places;
    private final @Nullable AnchoringReason[] reasons;
    private final Map<Integer, Integer> overlaps = new HashMap<>();

    private Anchors(SourceText text, Article article, List<Claim> claims) {
        this.text = text;
        this.claims = claims;
        located = GroundingCheck.located(text, Optional.of(article), claims);
        anywhere = new ArrayList<>(located);
        places = new Place[claims.size()];
        reasons = new AnchoringReason[claims.size()];
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (located.get(i).finding().reason() == Reason.ELSEWHERE) {
                moved.add(i);
            }
        }
        List<Located> again = GroundingCheck.located(
                text,
                Optional.of(article),
                moved.stream().map(i -> claims.get(i).withoutPositions()).toList());
        for (int i = 0; i < moved.size(); i++) {
            anywhere.set(moved.get(i), again.get(i));
        }
    }

    static Anchors of(SourceText text, Article article, List<Claim> claims, boolean isNearest, Repair repair) {
        Anchors anchors = new Anchors(text, article, claims);
        anchors.decideUnique();
        if (repair == Repair.LETTERS) {
            anchors.decideByLetters();
        }
        if (isNearest) {
            anchors.decideByNearness();
        }
        anchors.leaveOverlapsOpen();
        return anchors;
    }

    /** The place of a claim; empty if a person must decide. */
    Optional<Place> place(int index) {
        return Optional.ofNullable(places[index]);
    }

    /** The reason for the place of a claim; empty if it has not changed. */
    Optional<AnchoringReason> reason(int index) {
        return Optional.ofNullable(reasons[index]);
    }

    /** The claims that would share words with another in the same list, by index, with that other claim. */
    Map<Integer, Integer> overlaps() {
        return overlaps;
    }

    Located located(int index) {
        return located.get(index);
    }

    private void decideUnique() {
        for (int i = 0; i < claims.size(); i++) {
            if (anywhere.get(i).isOnePlace()) {
                places[i] = anywhere.get(i).place();
                boolean isMoved = located.get(i).finding().reason() == Reason.ELSEWHERE;
                if (isMoved || !claims.get(i).hasPositions()) {
                    reasons[i] = isMoved ? AnchoringReason.MOVED : AnchoringReason.UNIQUE;
                }
            }
        }
    }

    private void decideByLetters() {
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Reason reason = anywhere.get(i).finding().reason();
            if (claims.get(i).words().isPresent()
                    && (reason == Reason.NEAR || reason == Reason.NOWHERE || reason == Reason.STITCHED)) {
                missing.add(i);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Place> found = new LetterPlaces(text)
                .find(missing.stream()
                        .map(i -> claims.get(i).words().orElseThrow())
                        .toList());
        for (int i : missing) {
            Place place = found.get(claims.get(i).words().orElseThrow());
            if (place != null && new Sought(claims.get(i)).isIn(text, place)) {
                places[i] = place;
                reasons[i] = AnchoringReason.LETTERS;
            }
        }
    }

    private void decideByNearness() {
        Map<String, List<Integer>> open = new HashMap<>();
        Map<String, NavigableMap<Integer, Place>> known = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Optional<String> statement = claims.get(i).statement();
            if (statement.isEmpty()) {
                continue;
            }
            if (places[i] != null) {
                known.computeIfAbsent(statement.get(), id -> new TreeMap<>()).put(places[i].from(), places[i]);
            } else if (anywhere.get(i).finding().reason() == Reason.SEVERAL) {
                open.computeIfAbsent(statement.get(), id -> new ArrayList<>()).add(i);
            }
        }
        open.forEach((statement, indexes) -> {
            NavigableMap<Integer, Place> anchors = known.computeIfAbsent(statement, id -> new TreeMap<>());
            indexes.sort(Comparator.comparingInt(this::rank));
            for (int i : indexes) {
                nearest(anywhere.get(i).places(), anchors).ifPresent(place -> {
                    places[i] = place;
                    reasons[i] = AnchoringReason.NEAREST;
                    anchors.put(place.from(), place);
                });
            }
        });
    }

    /** Long words come first, because they occur in fewer places; mentions come last, because they may be anywhere. */
    private int rank(int index) {
        Claim claim = claims.get(index);
        if (claim.subject() instanceof Claim.Quoted) {
            return 0;
        }
        if (claim.pointer().contains("/passages/")) {
            return 1;
        }
        if (claim.subject() instanceof Claim.Cue) {
            return 2;
        }
        return claim.pointer().endsWith("/mention") ? 4 : 3;
    }

    /** The place nearest to the known ones; empty if two are equally near, or none is known. */
    private static Optional<Place> nearest(List<Place> candidates, NavigableMap<Integer, Place> anchors) {
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        int best = Integer.MAX_VALUE;
        Optional<Place> nearest = Optional.empty();
        for (Place candidate : candidates) {
            int gap = gap(candidate, anchors);
            if (gap < best) {
                best = gap;
                nearest = Optional.of(candidate);
            } else if (gap == best) {
                nearest = Optional.empty();
            }
        }
        return nearest;
    }

    private static int gap(Place place, NavigableMap<Integer, Place> anchors) {
        int gap = Integer.MAX_VALUE;
        var before = anchors.floorEntry(place.from());
        if (before != null) {
            gap = Math.max(0, place.from() - before.getValue().to());
        }
        var after = anchors.ceilingEntry(place.from());
        return after == null ? gap : Math.min(gap, Math.max(0, after.getValue().from() - place.to()));
    }

    /** Passages of a statement are in order and do not overlap; those that would overlap remain unchanged. */
    private void leaveOverlapsOpen() {
        Map<String, List<Integer>> passages = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).statement().isPresent() && claims.get(i).pointer().contains("/passages/")) {
                passages.computeIfAbsent(claims.get(i).statement().get(), id -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> indexes : passages.values()) {
            boolean isUndone = undoOverlaps(indexes);
            // The given positions may conflict with a new one.
            if (isUndone && undoOverlaps(indexes)) {
                indexes.forEach(this::undo);
            }
        }
    }

    private boolean undoOverlaps(List<Integer> indexes) {
        List<Integer> placed = indexes.stream()
                .filter(i -> range(i).length > 0)
                .sorted(Comparator.comparingInt(i -> range(i)[0]))
                .toList();
        List<int[]> pairs = new ArrayList<>();
        int last = -1;
        for (int i : placed) {
            if (last >= 0 && range(i)[0] < range(last)[1]) {
                pairs.add(new int[] {i, last});
            }
            last = last < 0 || range(i)[1] > range(last)[1] ? i : last;
        }
        for (int[] pair : pairs) {
            overlaps.putIfAbsent(Math.max(pair[0], pair[1]), Math.min(pair[0], pair[1]));
            Arrays.stream(pair).forEach(this::undo);
        }
        return !pairs.isEmpty();
    }

    private void undo(int index) {
        if (reasons[index] != null) {
            places[index] = null;
            reasons[index] = null;
        }
    }

    /** The positions that a passage will have, if any. */
    private int[] range(int index) {
        Place place = places[index];
        if (place != null) {
            return new int[] {text.codePoints(place.from()), text.codePoints(place.to())};
        }
        Optional<Passage> given =
                claims.get(index).passage().filter(it -> it.start().isPresent());
        return given.map(it -> new int[] {it.start().getAsInt(), it.end().orElseThrow()})
                .orElse(new int[0]);
    }

    /** The common error of all positions whose words occur in only one place. */
    Optional<PositionShift> shift() {
        int count = 0;
        int wrong = 0;
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        boolean isUtf16 = true;
        boolean isUtf8 = true;
        int bytes = 0;
        int counted = 0;
        for (int i : byPlace()) {
            Passage given = claims.get(i).passage().orElseThrow();
            Place place = anywhere.get(i).place();
            bytes += bytes(counted, place.from());
            counted = place.from();
            int start = given.start().orElseThrow();
            int shift = start - text.codePoints(place.from());
            isUtf16 &= start == place.from();
            isUtf8 &= start == bytes;
            least = Math.min(least, shift);
            most = Math.max(most, shift);
            wrong += shift == 0 ? 0 : 1;
            count++;
        }
        if (wrong == 0 || !isUtf16 && !isUtf8 && (least != most || count < 2)) {
            return Optional.empty();
        }
        PositionShift.Unit unit = isUtf16
                ? PositionShift.Unit.UTF_16
                : isUtf8 ? PositionShift.Unit.UTF_8 : PositionShift.Unit.CODE_POINTS;
        return Optional.of(new PositionShift(count, least, most, unit));
    }

    private List<Integer> byPlace() {
        List<Integer> placed = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).hasPositions()
                    && claims.get(i).words().isPresent()
                    && anywhere.get(i).isOnePlace()) {
                placed.add(i);
            }
        }
        placed.sort(Comparator.comparingInt(i -> anywhere.get(i).place().from()));
        return placed;
    }

    /** The length of a part of the text in UTF-8. */
    private int bytes(int from, int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
