package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.Names;
import io.github.demarche.wire.engine.TokenWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Writes tokens to a Jackson generator, whose checked exceptions travel through the engine in an unchecked one. */
final class JacksonTokenWriter implements TokenWriter {
    /** The names of each table at its position; they remember how they are escaped and encoded. */
    private static final SerializedString[][] NAMES = encode(Format.tables());

    /** The values of each enum at its position. */
    private static final SerializedString[][] TOKENS = encode(Format.enums());

    private final JsonGenerator generator;
    private final boolean makesStringsOfNumbers;

    JacksonTokenWriter(JsonGenerator generator) {
        this.generator = generator;
        this.makesStringsOfNumbers = generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
    }

    /** Refuses to write a number that could not be read as one. */
    private void checkNumbers() throws IOException {
        if (makesStringsOfNumbers) {
            throw new JsonGenerationException(
                    "WRITE_NUMBERS_AS_STRINGS turns numbers into strings, which the format does not allow: disable it",
                    generator);
        }
    }

    private static SerializedString[][] encode(List<Names> lists) {
        return lists.stream()
                .map(names -> names.list().stream().map(SerializedString::new).toArray(SerializedString[]::new))
                .toArray(SerializedString[][]::new);
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
        write(() -> generator.writeFieldName(NAMES[names.position()][index]));
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
    public void string(Names tokens, int index) {
        write(() -> generator.writeString(TOKENS[tokens.position()][index]));
    }

    @Override
    public void number(int value) {
        write(() -> {
            checkNumbers();
            generator.writeNumber(value);
        });
    }

    @Override
    public void number(double value) {
        write(() -> {
            checkNumbers();
            generator.writeNumber(value);
        });
    }

    /** Binary encodings distinguish whole numbers, which matters for reading them again. */
    @Override
    public void number(BigDecimal value) {
        write(() -> {
            checkNumbers();
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
}
