package io.github.demarche.wire.engine;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Divides a collection into its entries: one value per line (NDJSON), or the elements of one JSON array; plain, or
 * compressed with gzip as detected from the first bytes. Only one entry is in memory at a time.
 *
 * <p>It examines an entry only as far as necessary: for the end of the line or, in an array, for the comma after the
 * element.
 */
public final class Chunks {
    private static final int END = -1;
    private static final int BUFFER = 8192;
    private static final String NO_END = "the end of the array is missing";
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream in;
    private final int longest;
    /** The entry, but for what is still in the buffer. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private final byte[] buffer = new byte[BUFFER];
    /** The bytes in the buffer. */
    private int size;
    /** The position of the next byte in the buffer. */
    private int position;
    /** The position of the first byte in the buffer that belongs to the entry; all after it up to the next byte do too. */
    private int start;

    private boolean isExhausted;
    /** The line of the next byte. */
    private long line = 1;
    /** The reason why the input ended early. */
    private @Nullable String broken;

    /** The number of bytes taken for the entry, including those beyond the limit. */
    private long taken;

    private boolean isArray;
    private boolean isAfterComma;
    private boolean isOver;

    /**
     * Prepares to divide an input.
     *
     * @param in the input, in UTF-8
     * @param longest how many bytes an entry may have
     * @throws IOException if the input cannot be read
     */
    public Chunks(InputStream in, int longest) throws IOException {
        this.in = unpacked(in);
        this.longest = longest;
        skipByteOrderMark();
        skipSpace();
        if (peek() == '[') {
            isArray = true;
            advance();
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean isPacked = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return isPacked ? new Unpacked(buffered) : buffered;
    }

    /** Decompresses on demand, so that input that is cut off in its first bytes is treated like any other. */
    private static final class Unpacked extends InputStream {
        private final InputStream packed;
        private @Nullable InputStream plain;

        Unpacked(InputStream packed) {
            this.packed = packed;
        }

        private InputStream plain() throws IOException {
            if (plain == null) {
                plain = new GZIPInputStream(packed);
            }
            return plain;
        }

        @Override
        public int read() throws IOException {
            return plain().read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return plain().read(buffer, offset, length);
        }
    }

    /**
     * Returns the next entry.
     *
     * @return the entry, or empty at the end
     * @throws IOException if the input cannot be read
     */
    public Optional<Chunk> next() throws IOException {
        if (isOver) {
            return Optional.empty();
        }
        bytes.reset();
        skipSpace();
        int first = peek();
        if (!isArray && first != END) {
            return Optional.of(lineOf(line));
        }
        if (isArray && first != END && (first != ']' || isAfterComma)) {
            return Optional.of(element(line));
        }
        return end();
    }

    private Optional<Chunk> end() throws IOException {
        isOver = true;
        String fault = null;
        if (isArray && peek() == END) {
            fault = NO_END;
        } else if (isArray) {
            advance();
            skipSpace();
            fault = peek() == END ? null : "something follows the array";
        }
        return Optional.ofNullable(broken == null ? fault : broken).map(found -> chunk(line, found));
    }

    private Chunk lineOf(long beginning) throws IOException {
        String fault = null;
        do {
            while (position < size && buffer[position] != '\n') {
                position++;
            }
        } while (position == size && peek() != END);
        if (peek() == END) {
            isOver = true;
            fault = endsInANumber() ? "the number may be cut off: the line does not end" : null;
        }
        return chunk(beginning, fault);
    }

    /** Such a number may be the beginning of a longer one. */
    private boolean endsInANumber() {
        byte[] entry = entry();
        byte last = entry[entry.length - 1];
        return last >= '0' && last <= '9';
    }

    /** The bytes without trailing space, so that an error at the end is reported on the last line. */
    private byte[] entry() {
        keep();
        byte[] all = bytes.toByteArray();
        int length = all.length;
        while (length > 0 && isSpace(all[length - 1])) {
            length--;
        }
        return length == all.length ? all : Arrays.copyOf(all, length);
    }

    private Chunk element(long beginning) throws IOException {
        int depth = 0;
        boolean isInString = false;
        int c = peek();
        while (c != END && (isInString || depth > 0 || c != ',' && c != ']')) {
            take();
            if (isInString) {
                if (c == '\\' && peek() != END) {
                    take();
                }
                isInString = c != '"';
            } else if (c == '"') {
                isInString = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            c = peek();
        }
        keep();
        isAfterComma = c == ',';
        if (c == END) {
            isOver = true;
        } else if (isAfterComma) {
            advance();
        }
        return chunk(beginning, isOver ? NO_END : taken == 0 ? "an element is missing" : null);
    }

    private Chunk chunk(long beginning, @Nullable String fault) {
        byte[] entry = entry();
        String found = fault;
        if (isOver && broken != null) {
            found = broken;
        } else if (taken > longest) {
            found = "an entry has at most " + longest + " bytes, and this one has " + taken;
        }
        taken = 0;
        return new Chunk(entry, beginning, Optional.ofNullable(found));
    }

    /** Returns the next byte, or {@link #END}. */
    private int peek() throws IOException {
        return position < size || fill() ? buffer[position] & 0xFF : END;
    }

    /** Reads more into the buffer; false at the end. */
    private boolean fill() throws IOException {
        keep();
        start = 0;
        position = 0;
        size = 0;
        while (size == 0 && !isExhausted) {
            try {
                int count = in.read(buffer);
                isExhausted = count < 0;
                size = Math.max(count, 0);
            } catch (EOFException | ZipException e) {
                broken = "the compressed input is cut off or damaged: " + e.getMessage();
                isExhausted = true;
            }
        }
        return size > 0;
    }

    /** Keeps what the buffer has of the entry, within the limit. */
    private void keep() {
        int count = position - start;
        taken += count;
        bytes.write(buffer, start, Math.min(count, longest - bytes.size()));
        start = position;
    }

    /** Takes the next byte as part of the entry. */
    private void take() {
        if (buffer[position] == '\n') {
            line++;
        }
        position++;
    }

    /** Passes over the next byte. */
    private void advance() {
        take();
        start = position;
    }

    private void skipSpace() throws IOException {
        while (isSpace(peek())) {
            advance();
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private void skipByteOrderMark() throws IOException {
        for (int i = 0; i < BYTE_ORDER_MARK.length && peek() == BYTE_ORDER_MARK[i]; i++) {
            advance();
        }
    }
}
