package io.github.demarche.wire.engine;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of one entry of a collection. */
public final class Chunk {
    private final byte[] bytes;
    private final long line;
    private final Optional<String> fault;

    Chunk(byte[] bytes, long line, Optional<String> fault) {
        this.bytes = bytes;
        this.line = line;
        this.fault = fault;
    }

    /** {@return the bytes, or the first of them if there are too many; the array is not shared} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return the line on which they begin, from 1} */
    public long line() {
        return line;
    }

    /** {@return what is wrong with them, found before they are read as JSON} */
    public Optional<String> fault() {
        return fault;
    }

    /** {@return the bytes as text} */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
