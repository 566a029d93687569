package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.demarche.wire.Format;
import io.github.demarche.wire.Names;
import io.github.demarche.wire.TokenWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
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

    /** What Jackson writes. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        write(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        write(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        write(generator::writeEndArray);
    }

    @Override
    public void name(Names names, int index) {
        write(() -> generator.writeFieldName(encoded(names)[index]));
    }

    @Override
    public void name(String name) {
        write(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String value) {
        write(() -> generator.writeString(value));
    }

    @Override
    public void number(int value) {
        write(() -> generator.writeNumber(value));
    }

    @Override
    public void number(double value) {
        write(() -> generator.writeNumber(value));
    }

    /** Binary encodings tell whole numbers from others, and who reads one again asks for it. */
    @Override
    public void number(BigDecimal value) {
        write(() -> {
            BigInteger whole = value.unscaledValue();
            if (value.scale() != 0) {
                generator.writeNumber(value);
            } else if (whole.bitLength() < Long.SIZE) {
                generator.writeNumber(whole.longValue());
            } else {
                generator.writeNumber(whole);
            }
        });
    }

    @Override
    public void bool(boolean value) {
        write(() -> generator.writeBoolean(value));
    }

    @Override
    public void nullValue() {
        write(generator::writeNull);
    }

    private SerializedString[] encoded(Names names) {
        if (names != lastNames) {
            lastNames = names;
            lastEncoded = Objects.requireNonNull(ENCODED.get(names));
        }
        return lastEncoded;
    }
}
