package io.github.demarche.internal;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a value that this version does not know, in the order in which they were read.
 *
 * <p>This is a type of its own because {@link Map#copyOf} would lose that order.
 */
public final class Extensions {
    /** No extension. */
    public static final Extensions NONE = new Extensions(Map.of());

    /** The rule that every name keeps. */
    public static final String RULE = "an extension does not have the name of a property that this version knows; "
            + "its name is " + Strings.TEXT;

    private final Map<String, RawValue> map;

    private Extensions(Map<String, RawValue> map) {
        this.map = map;
    }

    /**
     * Returns the extensions of a map.
     *
     * @param map the values by the names of their properties; copied
     * @return the extensions, in the order of the map
     */
    public static Extensions of(Map<String, RawValue> map) {
        if (map.isEmpty()) {
            return NONE;
        }
        Map<String, RawValue> copy = new LinkedHashMap<>(map);
        copy.forEach((name, value) -> {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        });
        return new Extensions(Collections.unmodifiableMap(copy));
    }

    /** {@return the values by the names of their properties, unmodifiable, in order} */
    public Map<String, RawValue> map() {
        return map;
    }

    /**
     * Whether a name belongs to the users, such as {@code myapp:deadline}: no version will define a property with a
     * colon.
     *
     * @param name the name of a property
     * @return whether it has a colon
     */
    public static boolean isOfUsers(String name) {
        return name.indexOf(':') >= 0;
    }

    /**
     * Rejects names that an extension may not have: the names of attributes, and names that cannot be written as UTF-8
     * or stored in a database.
     *
     * @param type the simple name of the type that has the extensions
     * @param known the properties of that type
     * @throws InvalidValueException if a name is not allowed
     */
    public void check(String type, List<String> known) {
        if (map.isEmpty()) {
            // True for nearly every value; this avoids allocating an iterator for each.
            return;
        }
        for (String name : map.keySet()) {
            Rules.check(!known.contains(name) && Strings.isText(name), type, "extensions", RULE, name);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions extensions && map.equals(extensions.map);
    }

    @Override
    public int hashCode() {
        return map.hashCode();
    }

    @Override
    public String toString() {
        return map.toString();
    }
}
