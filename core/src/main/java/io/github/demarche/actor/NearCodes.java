package io.github.demarche.actor;

import io.github.demarche.internal.Rules;
import io.github.demarche.internal.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Suggests the code that was probably meant by an invalid one, such as NOR for {@code NO}. It is only suggested, never
 * used.
 */
final class NearCodes {
    private static final String RULE = "an ISO 3166-1 alpha-3 code, one of a former state, or XKX";
    /** How long a code is. */
    private static final int CODE = 3;
    /** No code or name of a state is longer. */
    private static final int LONGEST = 100;

    private NearCodes() {}

    /** The rule that a code breaks, with the nearest valid code, if there is one. */
    static String rule(String wrong) {
        return RULE + find(wrong).map(near -> " (did you mean " + near + "?)").orElse("");
    }

    /** Rejects what is longer than any code and therefore looks like a name. */
    static void checkNoName(String wrong) {
        if (wrong.strip().length() > CODE) {
            Rules.check(
                    false,
                    "State",
                    "code",
                    rule(wrong) + "; State.find(name, language) finds a state by its name",
                    wrong);
        }
    }

    /** The code that was probably meant; empty if none is near, or several are. */
    private static Optional<String> find(String wrong) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String code = wrong.strip().toUpperCase(Locale.ROOT);
        if (StateCodes.exists(code)) {
            return Optional.of(code);
        }
        return Optional.ofNullable(Holder.MISTAKEN.get(code))
                .or(() -> only(named(wrong)))
                .or(() -> only(swapped(code)))
                .or(() -> only(withAnotherLetter(code)));
    }

    private static Optional<String> only(Set<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    private static Set<String> named(String name) {
        Set<String> codes = new TreeSet<>();
        for (String language : List.of("en", "fr")) {
            StateNames.find(name, language).ifPresent(codes::add);
        }
        return codes;
    }

    /** The codes that result from swapping two adjacent letters. */
    private static Set<String> swapped(String code) {
        Set<String> codes = new TreeSet<>();
        for (int i = 1; i < code.length(); i++) {
            String swapped = code.substring(0, i - 1) + code.charAt(i) + code.charAt(i - 1) + code.substring(i + 1);
            if (StateCodes.exists(swapped)) {
                codes.add(swapped);
            }
        }
        return codes;
    }

    private static Set<String> withAnotherLetter(String code) {
        Set<String> codes = new TreeSet<>();
        for (String known : StateCodes.all()) {
            if (known.length() == code.length() && differences(known, code) == 1) {
                codes.add(known);
            }
        }
        return codes;
    }

    private static int differences(String a, String b) {
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    /** Loaded when the first wrong code is met. */
    private static final class Holder {
        /** Two-letter codes and codes from other systems, each with the code that it means. */
        static final Map<String, String> MISTAKEN = new HashMap<>();

        static {
            for (List<String> row : TsvTable.rows(NearCodes.class, "mistaken-codes.tsv", 2)) {
                MISTAKEN.put(row.get(0), row.get(1));
            }
            for (String code : StateCodes.all()) {
                StateCodes.alpha2(code).ifPresent(alpha2 -> MISTAKEN.put(alpha2, code));
            }
        }
    }
}
