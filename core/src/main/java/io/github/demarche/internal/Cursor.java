package io.github.demarche.internal;

/** Reads a text from left to right, code point by code point. */
public final class Cursor {
    /** What {@link #peek()} and {@link #next()} return at the end of the text. */
    public static final int END = -1;

    private final String text;
    private int index;

    /**
     * Begins at the start of a text.
     *
     * @param text the text
     */
    public Cursor(String text) {
        this.text = text;
    }

    /**
     * {@return the index of the next character, in Java's {@code char}s}
     */
    public int index() {
        return index;
    }

    /**
     * Moves to an index that {@link #index()} returned.
     *
     * @param to the index
     */
    public void moveTo(int to) {
        index = to;
    }

    /**
     * {@return whether nothing is left}
     */
    public boolean atEnd() {
        return index == text.length();
    }

    /** {@return the next code point, without taking it; {@link #END} if nothing is left} */
    public int peek() {
        return atEnd() ? END : text.codePointAt(index);
    }

    /**
     * Takes the next code point.
     *
     * @return the code point; {@link #END} if nothing is left
     */
    public int next() {
        int c = peek();
        index += c == END ? 0 : Character.charCount(c);
        return c;
    }

    /**
     * Takes these characters if they come next.
     *
     * @param wanted the characters
     * @return whether they came next
     */
    public boolean take(String wanted) {
        if (!text.startsWith(wanted, index)) {
            return false;
        }
        index += wanted.length();
        return true;
    }

    /**
     * Takes all ASCII letters and digits that come next.
     *
     * @return the letters and digits; empty when none comes next
     */
    public String run() {
        int start = index;
        while (isLetterOrDigit(peek())) {
            index++;
        }
        return text.substring(start, index);
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
