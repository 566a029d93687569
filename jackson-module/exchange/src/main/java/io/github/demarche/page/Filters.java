package io.github.demarche.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Filters without a script: rules that hide a statement when a facet has a choice, and none of the statement's values is chosen.
 * Within a facet it is enough that one value is chosen; all facets must agree.
 */
final class Filters {
    private final Map<Facet, Map<Set<String>, String>> classes = new LinkedHashMap<>();
    private final Map<Facet, Map<String, Integer>> counts = new LinkedHashMap<>();

    /** By what statements are chosen; its letter is the class of its boxes. */
    enum Facet {
        FAMILY("F"),
        KIND("K"),
        SPEAKER("S"),
        CERTAINTY("C");

        final String letter;

        Facet(String letter) {
            this.letter = letter;
        }
    }

    Filters() {
        for (Facet facet : Facet.values()) {
            classes.put(facet, new LinkedHashMap<>());
            counts.put(facet, new LinkedHashMap<>());
        }
    }

    /**
     * Counts a statement.
     *
     * @param facet the facet
     * @param values its values there; none where it can only be hidden
     * @return the class of all that have just these values
     */
    String add(Facet facet, Set<String> values) {
        values.forEach(value -> counts(facet).merge(value, 1, Integer::sum));
        Map<Set<String>, String> sets = classes.computeIfAbsent(facet, key -> new LinkedHashMap<>());
        return sets.computeIfAbsent(new TreeSet<>(values), key -> facet.letter + "-" + (sets.size() + 1));
    }

    /** The values of a facet and how many statements have each, in the order in which they came. */
    Map<String, Integer> counts(Facet facet) {
        return counts.computeIfAbsent(facet, key -> new LinkedHashMap<>());
    }

    /** The rules. */
    String css() {
        StringBuilder css = new StringBuilder();
        classes.forEach((facet, sets) -> {
            Map<String, String> boxes = boxes(facet);
            sets.forEach((values, name) -> rule(css, facet, values, name, boxes));
        });
        return css.toString();
    }

    /** The id of the box of each value, which no statement can have. */
    Map<String, String> boxes(Facet facet) {
        Map<String, String> boxes = new LinkedHashMap<>();
        counts(facet).keySet().forEach(value -> boxes.put(value, facet.letter + "_" + boxes.size()));
        return boxes;
    }

    private static void rule(
            StringBuilder css, Facet facet, Set<String> values, String name, Map<String, String> boxes) {
        List<String> chosen = new ArrayList<>();
        for (String value : new LinkedHashSet<>(values)) {
            chosen.add("#" + boxes.getOrDefault(value, "") + ":checked");
        }
        String hidden = "body:has(." + facet.letter + ":checked)"
                + (chosen.isEmpty() ? "" : ":not(:has(" + String.join(",", chosen) + "))");
        css.append(hidden).append(" .act.").append(name).append(":not(:target){display:none}\n");
        css.append(hidden)
                .append(" :is(.seg,.n).")
                .append(name)
                .append("{--a:transparent;--b:transparent;--c:transparent;--t:transparent;opacity:.7}\n");
    }
}
