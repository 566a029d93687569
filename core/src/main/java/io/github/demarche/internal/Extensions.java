package io.github.demarche.internal;

import java.util.Set;

/** Which names an extension may not have: those that the format already gives to an attribute of the same type. */
public final class Extensions {
    /** The rule of {@link #firstKnown}. */
    public static final String RULE = "an extension's name is no property that this version knows";

    private Extensions() {}

    /**
     * Returns the first name that is a known property, or the empty string when there is none.
     *
     * @param names the names of the extensions
     * @param shared the properties that all types of the family have
     * @param own the properties of the one type
     * @return the name, or the empty string
     */
    public static String firstKnown(Set<String> names, Set<String> shared, Set<String> own) {
        for (String name : names) {
            if (shared.contains(name) || own.contains(name)) {
                return name;
            }
        }
        return "";
    }
}
