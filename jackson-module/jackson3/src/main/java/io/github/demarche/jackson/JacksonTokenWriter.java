package io.github.demarche.jackson;

import io.github.demarche.wire.Format;
import io.github.demarche.wire.Names;
import io.github.demarche.wire.TokenWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes tokens to a Jackson generator. */
final class JacksonTokenWriter implements TokenWriter {
    /** The words of each list at its position; they remember how they are escaped and encoded. */
    private static final SerializedString[][] ENCODED = encode();

    private final JsonGenerator generator;

    JacksonTokenWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    private static SerializedString[][] encode() {
        return Format.names().stream()
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
        generator.writeName(ENCODED[names.position()][index]);
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
    public void string(Names words, int index) {
        generator.writeString(ENCODED[words.position()][index]);
    }

    @Override
    public void number(int value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(double value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) {
        generator.writeNumber(value);
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
