package io.github.demarche.wire;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes the members of one object in the order of its table: each call is about the next line. */
final class Members {
    private final Output out;
    private final TokenWriter writer;
    private final Names names;
    private int line;

    Members(Output out, Names names) {
        this.out = out;
        this.writer = out.writer();
        this.names = names;
    }

    /** How many lines it has been about. */
    int count() {
        return line;
    }

    /** Goes on to the next line, and writes its name if it has a value. */
    private boolean begin(boolean hasValue) {
        if (hasValue) {
            writer.name(names, line);
        }
        line++;
        return hasValue;
    }

    /** Writes a property that is always there. */
    <V> Members required(Codec<V> codec, V value) {
        begin(true);
        codec.write(value, out);
        return this;
    }

    /** Writes a property, or nothing when the value is absent. */
    <V> Members optional(Codec<V> codec, Optional<V> value) {
        if (begin(value.isPresent())) {
            codec.write(value.get(), out);
        }
        return this;
    }

    /** Writes a whole number, or nothing when it is absent. */
    Members optionalInt(OptionalInt value) {
        if (begin(value.isPresent())) {
            writer.number(value.getAsInt());
        }
        return this;
    }

    /** Writes a number, or nothing when it is absent. */
    Members optionalDouble(OptionalDouble value) {
        if (begin(value.isPresent())) {
            writer.number(value.getAsDouble());
        }
        return this;
    }

    /** Writes a list, or nothing when it is empty. */
    @SuppressWarnings("ReferenceEquality") // Most lists are this very one, which then need not be asked.
    <V> Members list(Codec<V> codec, List<V> elements) {
        if (begin(elements != Collections.EMPTY_LIST && !elements.isEmpty())) {
            writer.startArray();
            for (int i = 0; i < elements.size(); i++) {
                codec.write(elements.get(i), out);
            }
            writer.endArray();
        }
        return this;
    }
}
