package io.github.demarche.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that brat itself keeps, stated anew: ids are unique, spans are in the text and have its words, types, arguments and
 * values are those of the configuration, and everything that is pointed at is there.
 */
final class BratRules {
    private final int[] text;
    private final Map<String, Map<String, String>> sections = new HashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> issues = new ArrayList<>();

    private BratRules(String text, String configuration) {
        this.text = text.codePoints().toArray();
        String section = "";
        for (String line : configuration.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            if (line.startsWith("[")) {
                section = line;
            } else {
                String[] parts = line.split(" ", 2);
                sections.computeIfAbsent(section, it -> new LinkedHashMap<>())
                        .put(parts[0], parts.length == 1 ? "" : parts[1]);
            }
        }
    }

    static List<String> issues(String annotations, String text, String configuration) {
        BratRules rules = new BratRules(text, configuration);
        // Python ends lines at all of these.
        List<String> lines = Stream.of(annotations.split("[\n\u000B\f\r\u001C-\u001E\u0085\u2028\u2029]", -1))
                .filter(it -> !it.isEmpty())
                .toList();
        lines.forEach(rules::register);
        if (rules.issues.isEmpty()) {
            lines.forEach(rules::check);
        }
        return rules.issues;
    }

    private void register(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2 || !columns[0].matches("[TERAN#][1-9][0-9]*")) {
            issues.add("no annotation: " + line);
        } else if (types.putIfAbsent(columns[0], columns[1].split("[ :]", -1)[0]) != null) {
            issues.add("twice: " + columns[0]);
        }
    }

    private void check(String line) {
        String[] columns = line.split("\t", -1);
        switch (columns[0].charAt(0)) {
            case 'T' -> span(columns);
            case 'E' -> event(columns[1]);
            case 'R' -> relation(columns[1]);
            case 'A' -> attribute(columns[1]);
            case 'N', '#' -> target(columns[1].split(" ", -1)[1]);
            default -> issues.add("unknown: " + line);
        }
    }

    private void span(String[] columns) {
        String[] parts = columns[1].split(" ", 2);
        if (!section("[entities]").containsKey(parts[0]) && !section("[events]").containsKey(parts[0])) {
            issues.add("no type of spans: " + parts[0]);
        }
        List<String> words = new ArrayList<>();
        int last = 0;
        for (String place : parts[1].split(";", -1)) {
            int start = Integer.parseInt(place.split(" ", -1)[0]);
            int end = Integer.parseInt(place.split(" ", -1)[1]);
            if (start >= end || end > text.length || start < last) {
                issues.add("not in the text: " + place);
                return;
            }
            last = end;
            words.add(new String(text, start, end - start));
        }
        if (columns.length != 3 || !columns[2].equals(String.join(" ", words))) {
            issues.add("not the words of the text: " + columns[0]);
        }
    }

    private void event(String data) {
        String[] parts = data.split(" ", -1);
        String[] head = parts[0].split(":", -1);
        Map<String, String> allowed = arguments(section("[events]").getOrDefault(head[0], ""));
        if (!head[0].equals(types.get(head[1]))) {
            issues.add("the trigger has another type: " + data);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String role = parts[i].split(":", -1)[0].replaceAll("[0-9]+$", "");
            String type = types.get(parts[i].split(":", -1)[1]);
            String rule = Stream.of("", "?", "*", "+")
                    .filter(it -> allowed.containsKey(role + it))
                    .findFirst()
                    .orElse("none");
            if (!Set.of(allowed.getOrDefault(role + rule, "").split("\\|", -1)).contains(String.valueOf(type))) {
                issues.add("no such argument: " + parts[i]);
            }
            if (counts.merge(role, 1, Integer::sum) > 1 && !rule.equals("*") && !rule.equals("+")) {
                issues.add("too many: " + role);
            }
        }
    }

    private static Map<String, String> arguments(String definition) {
        return Stream.of(definition.split(", ", -1))
                .filter(it -> it.contains(":"))
                .collect(Collectors.toMap(it -> it.split(":", -1)[0], it -> it.split(":", -1)[1]));
    }

    private void relation(String data) {
        String[] parts = data.split(" ", -1);
        if (!section("[relations]").containsKey(parts[0])
                || !parts[1].startsWith("Arg1:E")
                || !parts[2].startsWith("Arg2:E")) {
            issues.add("no relation: " + data);
        }
        target(parts[1].substring(5));
        target(parts[2].substring(5));
    }

    private void attribute(String data) {
        String[] parts = data.split(" ", -1);
        String definition = section("[attributes]").getOrDefault(parts[0], "");
        Map<String, String> allowed = arguments(definition);
        String type = String.valueOf(types.get(parts[1]));
        String holder = parts[1].startsWith("E") ? "<EVENT>" : type;
        if (!Set.of(allowed.getOrDefault("Arg", "").split("\\|", -1)).contains(holder)) {
            issues.add("no such attribute: " + data);
        }
        Set<String> values = Set.of(allowed.getOrDefault("Value", "").split("\\|", -1));
        if (!values.contains(parts.length == 3 ? parts[2] : "")) {
            issues.add("no such value: " + data);
        }
        target(parts[1]);
    }

    private void target(String id) {
        if (!types.containsKey(id)) {
            issues.add("not there: " + id);
        }
    }

    private Map<String, String> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }
}
