package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.Names;
import io.github.demarche.wire.engine.TokenWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes tokens to a Jackson generator. */
final class JacksonTokenWriter implements TokenWriter {
    /** The names of each table at its position; they remember how they are escaped and encoded. */
    private static final SerializedString[][] NAMES = encode(Format.tables());

    /** The values of each enum at its position. */
    private static final SerializedString[][] TOKENS = encode(Format.enums());

    private final JsonGenerator generator;
    private final boolean makesStringsOfNumbers;

    JacksonTokenWriter(JsonGenerator generator) {
        this.generator = generator;
        this.makesStringsOfNumbers = generator instanceof JsonGeneratorBase json
                && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    /** Refuses to write a number that could not be read as one. */
    private void checkNumbers() {
        if (makesStringsOfNumbers) {
            throw new StreamWriteException(
                    generator,
                    "WRITE_NUMBERS_AS_STRINGS turns numbers into strings, which the format does not allow: disable it");
        }
    }

    private static SerializedString[][] encode(List<Names> lists) {
        return lists.stream()
                .map(names -> names.list().stream().map(SerializedString::new).toArray(SerializedString[]::new))
                .toArray(SerializedString[][]::new);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(Names names, int index) {
        generator.writeName(NAMES[names.position()][index]);
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void string(Names tokens, int index) {
        generator.writeString(TOKENS[tokens.position()][index]);
    }

    @Override
    public void number(int value) {
        checkNumbers();
        generator.writeNumber(value);
    }

    @Override
    public void number(double value) {
        checkNumbers();
        generator.writeNumber(value);
    }

    /** Binary encodings distinguish whole numbers, which matters for reading them again. */
    @Override
    public void number(BigDecimal value) {
        checkNumbers();
        BigInteger whole = value.unscaledValue();
        if (value.scale() != 0) {
            generator.writeNumber(value);
        } else if (whole.bitLength() < Long.SIZE) {
            generator.writeNumber(whole.longValue());
        } else {
            generator.writeNumber(whole);
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nullValue() {
        generator.writeNull();
    }
}
