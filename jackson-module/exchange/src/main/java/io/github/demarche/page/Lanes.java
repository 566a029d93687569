package io.github.demarche.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps the lines of statements apart that share words: each has a lane, the same in all its fragments. */
final class Lanes {
    /** How many lanes are drawn: a statement in a higher one has its number only. */
    static final int DRAWN = 3;

    private Lanes() {}

    /**
     * Gives each statement the lowest lane that no statement before it has at any of its places.
     *
     * @param fragments the places of each statement, in order and apart
     * @return the lane of each, from 0
     */
    static int[] of(List<List<Place>> fragments) {
        int[] lanes = new int[fragments.size()];
        Integer[] order = IntStream.range(0, fragments.size())
                .filter(i -> !fragments.get(i).isEmpty())
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(
                order,
                (a, b) -> fragments.get(a).get(0).compareTo(fragments.get(b).get(0)));
        List<Integer> open = new ArrayList<>();
        for (int statement : order) {
            List<Place> own = fragments.get(statement);
            open.removeIf(other -> last(fragments.get(other)).to() <= own.get(0).from());
            boolean[] taken = new boolean[open.size() + 1];
            for (int other : open) {
                if (lanes[other] < taken.length && overlap(own, fragments.get(other))) {
                    taken[lanes[other]] = true;
                }
            }
            while (taken[lanes[statement]]) {
                lanes[statement]++;
            }
            open.add(statement);
        }
        return lanes;
    }

    private static Place last(List<Place> places) {
        return places.get(places.size() - 1);
    }

    private static boolean overlap(List<Place> some, List<Place> others) {
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            if (some.get(i).overlaps(others.get(j))) {
                return true;
            }
            if (some.get(i).to() <= others.get(j).to()) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
