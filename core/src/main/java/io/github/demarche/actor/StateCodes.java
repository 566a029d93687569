package io.github.demarche.actor;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.text.Text;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes of states and their usual names, such as {@code KOR}, "South Korea", "Corée du Sud".
 *
 * <p>The library has its own fixed table because the names in the JDK differ between versions and runtimes. It contains
 * every ISO 3166-1 alpha-3 code (including territories, such as {@code GRL}), the codes of former states from ISO
 * 3166-3, such as {@code SUN} and {@code YUG}, and {@code XKX} for Kosovo, from the range that ISO leaves to its users.
 * Names are those that a newsroom uses, in English and French, without an article; they are not the official long
 * forms. The presence of a code does not express recognition.
 *
 * <p>Codes are three capital letters: {@code prk} and {@code KP} are not codes of this table; the error message for
 * such a text suggests the nearest code.
 */
public final class StateCodes {
    private StateCodes() {}

    /**
     * Returns whether this is the code of a state, present or former.
     *
     * @param alpha3 the code, such as {@code PRK}
     * @return whether the table has it
     */
    public static boolean exists(String alpha3) {
        return Holder.NAMES.containsKey(alpha3);
    }

    /**
     * Returns the usual name of a state.
     *
     * @param alpha3 the code, such as {@code PRK}
     * @return its name in English ({@code en}) and in French ({@code fr})
     * @throws InvalidValueException if the table does not have the code
     */
    public static Text name(String alpha3) {
        Text name = Holder.NAMES.get(alpha3);
        if (name == null) {
            throw new InvalidValueException("StateCodes", "", NearCodes.rule(alpha3), '"' + alpha3 + '"');
        }
        return name;
    }

    /**
     * Returns the ISO 3166-1 alpha-2 code of a state, such as {@code KP}, which ISO leaves to its users for {@code XKX}.
     *
     * @param alpha3 the code, such as {@code PRK}
     * @return the two-letter code; empty for a former state, whose code may since belong to another, and if the table
     *     does not have the state
     */
    public static Optional<String> alpha2(String alpha3) {
        return Optional.ofNullable(Holder.ALPHA_2.get(alpha3));
    }

    /** {@return all codes in alphabetical order, unmodifiable} */
    public static SortedSet<String> all() {
        return Holder.CODES;
    }

    /** Loaded when the first code is asked for. */
    private static final class Holder {
        static final SortedMap<String, Text> NAMES = new TreeMap<>();
        static final Map<String, String> ALPHA_2 = new HashMap<>();
        static final SortedSet<String> CODES;

        static {
            for (List<String> row : TsvTable.rows(StateCodes.class, "states.tsv", 5)) {
                NAMES.put(row.get(0), Text.of("en", row.get(2)).and("fr", row.get(3)));
                if (!row.get(1).equals("-")) {
                    ALPHA_2.put(row.get(0), row.get(1));
                }
            }
            CODES = Collections.unmodifiableSortedSet(new TreeSet<>(NAMES.keySet()));
        }
    }
}
