package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.RawValue;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;

/** Writes to and reads from raw values. */
final class Wire {
    private Wire() {}

    static <T> RawValue write(Class<T> type, T value) {
        RawTokenWriter writer = new RawTokenWriter();
        Format.codec(type).orElseThrow().write(value, new Output(writer));
        return writer.result();
    }

    static <T> T read(Class<T> type, RawValue raw) {
        return read(type, raw, UnknownProperties.KEEP);
    }

    static <T> T read(Class<T> type, RawValue raw, UnknownProperties unknown) {
        RawTokenReader reader = new RawTokenReader(raw);
        T value = Format.codec(type).orElseThrow().read(new Input(reader, unknown, Limits.none()));
        assertThat(reader.isAtEnd()).as("read to the end").isTrue();
        return value;
    }
}
