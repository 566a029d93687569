package io.github.demarche.internal;

import java.util.Set;

/**
 * Which names an extension may not have: those that the format already gives to an attribute of the same type, and those
 * that cannot be written as UTF-8.
 */
public final class Extensions {
    /** The rule of {@link #firstRefused}. */
    public static final String RULE =
            "an extension's name is well-formed Unicode and no property that this version knows";

    private Extensions() {}

    /**
     * Returns the first name that an extension may not have, or the empty string when there is none.
     *
     * @param names the names of the extensions
     * @param shared the properties that all types of the family have
     * @param own the properties of the one type
     * @return the name, or the empty string
     */
    public static String firstRefused(Set<String> names, Set<String> shared, Set<String> own) {
        for (String name : names) {
            if (shared.contains(name) || own.contains(name) || !Strings.isWellFormed(name)) {
                return name;
            }
        }
        return "";
    }
}
