package io.github.demarche.corpus;

import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Pairs the statements of two codings by their places, greedily: the two with the largest common part come first; of
 * several with the same common part, those of the same kind, then those that come first in the codings. No statement is
 * in two pairs.
 */
final class Pairing {
    /**
     * The number of ongoing statements with which a statement is compared at its start; if there are more, it is
     * compared with those that began last.
     */
    private static final int MOST_AT_ONE_PLACE = 32;

    private final List<Statement> first;
    private final List<Statement> second;
    private final List<Places> firstPlaces;
    private final List<Places> secondPlaces;
    private final Match[] matches;
    private final boolean[] isTaken;

    /** The statement of the second coding that matches one of the first, and the common part of both places. */
    record Match(int first, int second, double overlap) {}

    /** A span of the statement of one coding. */
    private record Stretch(boolean isFirst, int index, Places.Span span) {}

    Pairing(List<Statement> first, List<Statement> second) {
        this.first = first;
        this.second = second;
        firstPlaces = first.stream().map(Places::of).toList();
        secondPlaces = second.stream().map(Places::of).toList();
        matches = new Match[first.size()];
        isTaken = new boolean[second.size()];
        // A table finds equal places, because thousands of statements may be at one place.
        pairSame((statements, places) ->
                i -> new Same(places.get(i), statements.get(i).kind()));
        pairSame((statements, places) -> places::get);
        pairOverlapping();
    }

    private record Same(Places places, StatementKind kind) {}

    private interface Keys {
        Function<Integer, Object> of(List<Statement> statements, List<Places> places);
    }

    /** The pairs, in the order of the first coding. */
    List<Match> pairs() {
        List<Match> pairs = new ArrayList<>();
        for (Match match : matches) {
            if (match != null) {
                pairs.add(match);
            }
        }
        return pairs;
    }

    private void pairSame(Keys keys) {
        Function<Integer, Object> firstKeys = keys.of(first, firstPlaces);
        Function<Integer, Object> secondKeys = keys.of(second, secondPlaces);
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < second.size(); i++) {
            if (!isTaken[i] && !secondPlaces.get(i).isEmpty()) {
                open.computeIfAbsent(secondKeys.apply(i), key -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < first.size(); i++) {
            Deque<Integer> same = matches[i] == null ? open.get(firstKeys.apply(i)) : null;
            if (same != null && !same.isEmpty()) {
                take(new Match(i, same.removeFirst(), 1));
            }
        }
    }

    private void take(Match match) {
        matches[match.first()] = match;
        isTaken[match.second()] = true;
    }

    private void pairOverlapping() {
        List<Match> candidates = new ArrayList<>();
        common().forEach((pair, length) -> {
            int i = (int) (pair >>> Integer.SIZE);
            int j = (int) (long) pair;
            int all = firstPlaces.get(i).length() + secondPlaces.get(j).length() - length;
            candidates.add(new Match(i, j, (double) length / all));
        });
        candidates.sort(Comparator.comparingDouble(Match::overlap)
                .reversed()
                .thenComparing(it ->
                        first.get(it.first()).kind() != second.get(it.second()).kind())
                .thenComparing(Match::first)
                .thenComparing(Match::second));
        for (Match candidate : candidates) {
            if (matches[candidate.first()] == null && !isTaken[candidate.second()]) {
                take(candidate);
            }
        }
    }

    /** The number of common code points of statements that are not yet in a pair, by their two indexes. */
    private Map<Long, Integer> common() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (matches[i] == null) {
                add(stretches, true, i, firstPlaces.get(i));
            }
        }
        for (int i = 0; i < second.size(); i++) {
            if (!isTaken[i]) {
                add(stretches, false, i, secondPlaces.get(i));
            }
        }
        stretches.sort(Comparator.comparingInt(it -> it.span().start()));
        Map<Long, Integer> common = new HashMap<>();
        List<Stretch> firstOpen = new ArrayList<>();
        List<Stretch> secondOpen = new ArrayList<>();
        for (Stretch stretch : stretches) {
            List<Stretch> others = stretch.isFirst() ? secondOpen : firstOpen;
            int seen = 0;
            for (int i = others.size() - 1; i >= 0 && seen < MOST_AT_ONE_PLACE; i--) {
                Stretch other = others.get(i);
                int length = Math.min(other.span().end(), stretch.span().end())
                        - stretch.span().start();
                if (length > 0) {
                    seen++;
                    common.merge(pair(stretch, other), length, Integer::sum);
                } else {
                    others.remove(i);
                }
            }
            (stretch.isFirst() ? firstOpen : secondOpen).add(stretch);
        }
        return common;
    }

    private static void add(List<Stretch> stretches, boolean isFirst, int index, Places places) {
        places.spans().forEach(span -> stretches.add(new Stretch(isFirst, index, span)));
    }

    private static long pair(Stretch one, Stretch other) {
        int i = one.isFirst() ? one.index() : other.index();
        int j = one.isFirst() ? other.index() : one.index();
        return (long) i << Integer.SIZE | j;
    }
}
