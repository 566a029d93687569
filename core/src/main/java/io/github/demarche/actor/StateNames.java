package io.github.demarche.actor;

import io.github.demarche.internal.Folding;
import io.github.demarche.internal.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The present and former names of states in one language, in any spelling. */
final class StateNames {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Marks a name shared by two states, while the names are read. */
    private static final String SHARED = "";
    /** No name of a state is longer. */
    private static final int LONGEST = 200;

    private static final StateNames ENGLISH = new StateNames(
            "en", Set.of("the", "of", "and"), Map.of("st", "saint", "rep", "republic", "dem", "democratic"));
    private static final StateNames FRENCH = new StateNames(
            "fr",
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "et"),
            Map.of("st", "saint", "ste", "sainte", "rep", "republique", "dem", "democratique"));

    /** Words that are optional in names: "Republic of (the) Congo". */
    private final Set<String> leftOut;

    private final Map<String, String> inFull;
    /** The codes by the folded names. */
    private final Map<String, String> codes = new HashMap<>();

    private StateNames(String language, Set<String> leftOut, Map<String, String> inFull) {
        this.leftOut = leftOut;
        this.inFull = inFull;
        for (String code : StateCodes.all()) {
            add(StateCodes.name(code).get(language).orElseThrow(), code);
        }
        for (List<String> row : TsvTable.rows(StateNames.class, "state-names.tsv", 3)) {
            if (row.get(1).equals(language)) {
                add(row.get(2), row.get(0));
            }
        }
        codes.values().removeIf(SHARED::equals);
    }

    private void add(String name, String code) {
        codes.merge(fold(name), code, (a, b) -> a.equals(b) ? a : SHARED);
    }

    /**
     * Returns the code of the state that a name means.
     *
     * @param name the name, such as "Ivory Coast" or "Korea (Republic of)"
     * @param language the language of the name; only the first part of the tag matters
     * @return the code; empty if no state has the name, or two have it
     */
    static Optional<String> find(String name, String language) {
        String tag = Folding.letters(language);
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        if (tag.equals("en") || tag.startsWith("en-")) {
            return ENGLISH.find(name);
        }
        return tag.equals("fr") || tag.startsWith("fr-") ? FRENCH.find(name) : Optional.empty();
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(codes.get(fold(name))).or(() -> Optional.ofNullable(codes.get(fold(turned(name)))));
    }

    /** "Korea (Republic of)" and "Korea, Republic of" as "Republic of Korea". */
    private static String turned(String name) {
        int comma = Math.max(name.indexOf('('), name.indexOf(','));
        return comma < 0 ? name : name.substring(comma + 1) + ' ' + name.substring(0, comma);
    }

    /** The words without case, accents, punctuation and optional words. */
    private String fold(String name) {
        return BETWEEN_WORDS
                .splitAsStream(Folding.letters(name).replace(".", ""))
                .filter(word -> !word.isEmpty() && !leftOut.contains(word))
                .map(word -> inFull.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
