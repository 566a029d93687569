package io.github.demarche.time;

import io.github.demarche.internal.TsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Wordings made from the tables: any pattern with any words in its places, perhaps with a bound before it. */
final class RelativeWordings {
    private static final List<List<String>> PATTERNS = TsvTable.rows(RelativeDates.class, "relative-patterns.tsv", 3);
    private static final List<List<String>> BOUNDS = TsvTable.rows(RelativeDates.class, "relative-bounds.tsv", 3);
    private static final Map<String, List<String>> WORDS = words();
    private static final int TRIES = 400;

    private RelativeWordings() {}

    static Set<List<String>> patterns() {
        return new LinkedHashSet<>(PATTERNS);
    }

    /** Language and wording. */
    static List<String> any(Random random) {
        List<String> pattern = PATTERNS.get(random.nextInt(PATTERNS.size()));
        String wording = wording(pattern, random);
        List<String> bound = BOUNDS.get(random.nextInt(BOUNDS.size()));
        boolean bounded = random.nextInt(3) == 0 && bound.get(0).equals(pattern.get(0));
        return List.of(pattern.get(0), bounded ? bound.get(1) + " " + wording : wording);
    }

    static Set<List<String>> patternsThatResolve() {
        Random random = new Random(1);
        Set<List<String>> resolved = new LinkedHashSet<>();
        for (List<String> pattern : PATTERNS) {
            for (int i = 0; i < TRIES && !resolved.contains(pattern); i++) {
                if (resolves(pattern.get(0), wording(pattern, random))) {
                    resolved.add(pattern);
                }
            }
        }
        return resolved;
    }

    static Set<RelativeBound> boundsThatResolve() {
        Set<RelativeBound> resolved = EnumSet.of(RelativeBound.NONE);
        for (List<String> bound : BOUNDS) {
            String year = bound.get(1) + " 2020";
            if (resolves(bound.get(0), year)) {
                resolved.add(RelativeBound.valueOf(bound.get(2)));
            }
        }
        return resolved;
    }

    private static boolean resolves(String language, String wording) {
        return RelativeDates.resolve(wording, LocalDate.parse("2024-10-09"), language)
                .isPresent();
    }

    private static String wording(List<String> pattern, Random random) {
        List<String> wording = new ArrayList<>();
        for (String part : pattern.get(1).split(" ", -1)) {
            boolean optional = part.startsWith("[");
            String element = optional ? part.substring(1, part.length() - 1) : part;
            if (optional && random.nextBoolean()) {
                continue;
            }
            if (element.equals("-")) {
                // Without blanks: a dash between digits.
                wording.add(wording.remove(wording.size() - 1) + "-");
            } else {
                String words = element.startsWith("<")
                        ? filling(pattern.get(0), element.substring(1, element.length() - 1), random)
                        : oneOf(List.of(element.split("\\|", -1)), random);
                boolean joined =
                        !wording.isEmpty() && wording.get(wording.size() - 1).endsWith("-");
                wording.add(joined ? wording.remove(wording.size() - 1) + words : words);
            }
        }
        return wording.isEmpty() ? "on" : String.join(" ", wording);
    }

    private static String filling(String language, String place, Random random) {
        String name = place.substring(place.indexOf('=') + 1);
        int digits = random.nextInt(100);
        return switch (name) {
            case "year", "year2" -> Integer.toString(1970 + digits);
            case "two" -> (digits < 10 ? "0" : "") + digits % 28;
            case "date", "date2", "date3" -> Integer.toString(1 + digits % 31);
            case "decade" -> 1000 + 10 * digits + (language.equals("en") ? "s" : "");
            case "weekday2", "month2", "day2", "several2" ->
                word(language, name.substring(0, name.length() - 1), random);
            default -> word(language, name, random);
        };
    }

    private static String word(String language, String place, Random random) {
        return oneOf(WORDS.getOrDefault(language + " " + place, List.of()), random);
    }

    private static String oneOf(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        for (List<String> row : TsvTable.rows(RelativeDates.class, "relative-words.tsv", 4)) {
            words.computeIfAbsent(row.get(1) + " " + row.get(2), it -> new ArrayList<>())
                    .add(row.get(0));
        }
        for (List<String> row : TsvTable.rows(RelativeDates.class, "relative-vocabulary.tsv", 4)) {
            words.computeIfAbsent(row.get(0) + " " + row.get(1), it -> new ArrayList<>())
                    .add(row.get(2));
        }
        return words;
    }
}
