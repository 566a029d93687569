package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.demarche.wire.Format;
import io.github.demarche.wire.Names;
import io.github.demarche.wire.TokenWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes tokens to a Jackson generator, whose checked exceptions travel through the engine in an unchecked one. */
final class JacksonTokenWriter implements TokenWriter {
    /** The names of each table, which remember how they are escaped and encoded. */
    private static final IdentityHashMap<Names, SerializedString[]> ENCODED = encode();

    private final JsonGenerator generator;
    private @Nullable Names lastNames;
    private SerializedString[] lastEncoded = {};

    JacksonTokenWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    private static IdentityHashMap<Names, SerializedString[]> encode() {
        IdentityHashMap<Names, SerializedString[]> encoded = new IdentityHashMap<>();
        for (Names names : Format.tables()) {
            encoded.put(names, names.list().stream().map(SerializedString::new).toArray(SerializedString[]::new));
        }
        return encoded;
    }

    @Override
    public void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(Names names, int index) {
        try {
            generator.writeFieldName(encoded(names)[index]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void string(String value) {
        try {
            generator.writeString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void number(int value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void number(double value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void number(BigDecimal value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void nullValue() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SerializedString[] encoded(Names names) {
        if (names != lastNames) {
            lastNames = names;
            lastEncoded = Objects.requireNonNull(ENCODED.get(names));
        }
        return lastEncoded;
    }
}
