package io.github.demarche.grounding;

import java.util.Arrays;
import java.util.List;

/**
 * Finds many sequences of symbols in another, in time that grows with the sum of their lengths and not with the product
 * (Aho and Corasick, "Efficient string matching", 1975).
 */
final class Occurrences {
    private static final int NONE = -1;

    private final List<int[]> patterns;
    private final int most;
    private final int[][] starts;
    private final int[] counts;

    /** The tree of the patterns: node 0 is the root. */
    private int nodes = 1;

    private final int[] parent;
    private final int[] symbol;
    private final int[] depth;
    /** The pattern that ends at a node. */
    private final int[] pattern;
    /** The node of the longest other prefix of a pattern that is a suffix of a node. */
    private final int[] fallback;
    /** The next node on the fallback path where a pattern may end that still needs places; it skips more and more. */
    private final int[] skip;
    /** An open hash table from a node and a symbol to the next node. */
    private final long[] keys;

    private final int[] children;

    private Occurrences(List<int[]> patterns, int most) {
        this.patterns = patterns;
        this.most = most;
        starts = new int[patterns.size()][];
        counts = new int[patterns.size()];
        int size = 1 + patterns.stream().mapToInt(it -> it.length).sum();
        parent = new int[size];
        symbol = new int[size];
        depth = new int[size];
        pattern = new int[size];
        fallback = new int[size];
        skip = new int[size];
        keys = new long[Integer.highestOneBit(size) * 4];
        children = new int[keys.length];
        Arrays.fill(pattern, NONE);
        Arrays.fill(keys, NONE);
    }

    /**
     * Returns the first places of each pattern.
     *
     * @param text the sequence to search
     * @param patterns the sequences to find: distinct and not empty
     * @param most the maximum number of places for each
     * @return the starts of each pattern, in order
     */
    static List<int[]> find(int[] text, List<int[]> patterns, int most) {
        Occurrences search = new Occurrences(patterns, most);
        for (int i = 0; i < patterns.size(); i++) {
            search.plant(i);
        }
        search.link();
        search.scan(text);
        return search.found();
    }

    private void plant(int index) {
        int node = 0;
        for (int next : patterns.get(index)) {
            int child = child(node, next);
            if (child == NONE) {
                child = nodes++;
                parent[child] = node;
                symbol[child] = next;
                depth[child] = depth[node] + 1;
                put(node, next, child);
            }
            node = child;
        }
        pattern[node] = index;
        starts[index] = new int[Math.min(most, 4)];
    }

    /** Shallow nodes come first, because deeper ones fall back on them. */
    private void link() {
        for (int node : byDepth()) {
            if (depth[node] > 1) {
                fallback[node] = next(fallback[parent[node]], symbol[node]);
            }
            skip[node] = fallback[node];
        }
    }

    private int[] byDepth() {
        int[] ends = new int[nodes + 1];
        for (int node = 1; node < nodes; node++) {
            ends[depth[node]]++;
        }
        for (int i = 1; i <= nodes; i++) {
            ends[i] += ends[i - 1];
        }
        int[] ordered = new int[nodes - 1];
        for (int node = nodes - 1; node >= 1; node--) {
            ordered[--ends[depth[node]]] = node;
        }
        return ordered;
    }

    private void scan(int[] text) {
        int node = 0;
        for (int i = 0; i < text.length; i++) {
            node = next(node, text[i]);
            for (int end = wanting(node); end != 0; end = wanting(fallback[end])) {
                add(pattern[end], i + 1 - depth[end]);
            }
        }
    }

    private int next(int node, int wanted) {
        int from = node;
        int child = child(from, wanted);
        while (child == NONE && from != 0) {
            from = fallback[from];
            child = child(from, wanted);
        }
        return child == NONE ? 0 : child;
    }

    /** The first node from here on the fallback path whose pattern needs places. */
    private int wanting(int node) {
        int end = node;
        while (end != 0 && !isWanting(end)) {
            end = skip[end];
        }
        int passed = node;
        while (passed != end) {
            int following = skip[passed];
            skip[passed] = end;
            passed = following;
        }
        return end;
    }

    private boolean isWanting(int node) {
        return pattern[node] != NONE && counts[pattern[node]] < most;
    }

    private void add(int index, int start) {
        if (counts[index] == starts[index].length) {
            starts[index] = Arrays.copyOf(starts[index], Math.min(most, 2 * counts[index]));
        }
        starts[index][counts[index]++] = start;
    }

    private List<int[]> found() {
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Arrays.copyOf(starts[i], counts[i]);
        }
        return List.of(starts);
    }

    private int child(int node, int next) {
        int slot = slot(key(node, next));
        return keys[slot] == NONE ? NONE : children[slot];
    }

    private void put(int node, int next, int child) {
        int slot = slot(key(node, next));
        keys[slot] = key(node, next);
        children[slot] = child;
    }

    private static long key(int node, int next) {
        return (long) node << Integer.SIZE | next & 0xFFFF_FFFFL;
    }

    private int slot(long key) {
        // The finalizer of MurmurHash3, which spreads adjacent values.
        long hash = (key ^ key >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        int slot = (int) (hash ^ hash >>> 33) & keys.length - 1;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
