package io.github.demarche.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a codec writes to: the tokens, and whether actors and events stand in tables. */
public final class Output {
    private final TokenWriter writer;
    private boolean normalised;
    /** The property that is being written. */
    private Names names = Family.TYPE_ALONE;

    private int index;

    /**
     * Begins to write one value.
     *
     * @param writer where to
     */
    public Output(TokenWriter writer) {
        this.writer = writer;
    }

    TokenWriter writer() {
        return writer;
    }

    /** Whether actors and events are written as their ids, since they stand in the tables of the dossier. */
    boolean isNormalised() {
        return normalised;
    }

    /** Says that a dossier begins or ends. */
    void normalised(boolean value) {
        normalised = value;
    }

    /** Says which property comes next; its name is written only when it has a value. */
    void property(Names table, int number) {
        names = table;
        index = number;
    }

    private void name() {
        writer.name(names, index);
    }

    /** Writes a property that is always there. */
    <V> void required(Codec<V> codec, V value) {
        name();
        codec.write(value, this);
    }

    /** Writes a property, or nothing when the value is absent. */
    <V> void optional(Codec<V> codec, Optional<V> value) {
        if (value.isPresent()) {
            name();
            codec.write(value.get(), this);
        }
    }

    /** Writes a whole number, or nothing when it is absent. */
    void optionalInt(OptionalInt value) {
        if (value.isPresent()) {
            name();
            writer.number(value.getAsInt());
        }
    }

    /** Writes a number, or nothing when it is absent. */
    void optionalDouble(OptionalDouble value) {
        if (value.isPresent()) {
            name();
            writer.number(value.getAsDouble());
        }
    }

    /** Writes a list, or nothing when it is empty. */
    <V> void list(Codec<V> codec, List<V> elements) {
        if (elements.isEmpty()) {
            return;
        }
        name();
        writer.startArray();
        for (int i = 0; i < elements.size(); i++) {
            codec.write(elements.get(i), this);
        }
        writer.endArray();
    }
}
