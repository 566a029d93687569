package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Raw values in short notation, for documents that we would not write ourselves. */
final class Raw {
    private Raw() {}

    /** An object of members that are raw values or strings. */
    @SafeVarargs
    static RawValue object(Map.Entry<String, ?>... members) {
        Map<String, RawValue> object = new LinkedHashMap<>();
        for (Map.Entry<String, ?> member : members) {
            object.put(member.getKey(), of(member.getValue()));
        }
        return RawValue.object(object);
    }

    /** A list of elements that are raw values or strings. */
    static RawValue list(Object... elements) {
        return RawValue.list(Stream.of(elements).map(Raw::of).toList());
    }

    private static RawValue of(Object value) {
        return value instanceof RawValue raw ? raw : RawValue.text(value.toString());
    }
}
