package io.github.demarche.examples.many.spark;

import java.io.Serializable;

/**
 * A part of a file that a task reads: the lines that begin between two of its bytes. Files that cannot be divided are one piece.
 *
 * @param uri the address of the file
 * @param file its path within the input
 * @param start the first byte, from 0
 * @param end the byte after the last one
 * @param linesBefore how many lines of the file begin before it
 */
record Piece(String uri, String file, long start, long end, long linesBefore) implements Serializable {
    Piece after(long lines) {
        return new Piece(uri, file, start, end, lines);
    }

    long length() {
        return end - start;
    }
}
