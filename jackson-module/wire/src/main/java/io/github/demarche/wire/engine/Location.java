package io.github.demarche.wire.engine;

/**
 * A place in the input, such as line 12, column 9.
 *
 * @param line the line, from 1; 0 when not known, as in binary encodings
 * @param column the column, from 1; 0 when not known
 * @param offset the position in bytes or characters, from 0; -1 when not known
 */
public record Location(int line, int column, long offset) {
    /** An unknown place. */
    public static final Location UNKNOWN = new Location(0, 0, -1);
}
