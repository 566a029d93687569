package io.github.demarche.examples.many.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a file that begin in a piece of it: from the first line feed that ends before the piece, to the first one that ends at its
 * end or after it. So each line is in one piece, wherever the file is divided.
 */
final class PieceStream extends InputStream {
    private final InputStream in;
    private final long end;
    private long position;
    private boolean isOver;

    /**
     * Begins to read.
     *
     * @param file the file, at one byte before the piece or, where the piece is the first, at its own first byte
     */
    PieceStream(InputStream file, long start, long end) throws IOException {
        in = new BufferedInputStream(file);
        this.end = end;
        position = start == 0 ? 0 : start - 1;
        int c = start == 0 ? '\n' : next();
        while (c != '\n' && c >= 0) {
            c = next();
        }
        isOver = c < 0 || position >= end;
    }

    private int next() throws IOException {
        int c = in.read();
        position += c < 0 ? 0 : 1;
        return c;
    }

    @Override
    public int read() throws IOException {
        if (isOver) {
            return -1;
        }
        int c = next();
        isOver = c < 0 || position >= end && c == '\n';
        return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        // Up to its last byte, no line feed can be the end.
        long safe = Math.min(length, end - 1 - position);
        if (isOver || safe <= 1) {
            return one(buffer, offset, length);
        }
        int count = in.read(buffer, offset, (int) safe);
        position += Math.max(count, 0);
        isOver = count < 0;
        return count;
    }

    private int one(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int c = read();
        if (c < 0) {
            return -1;
        }
        buffer[offset] = (byte) c;
        return 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
