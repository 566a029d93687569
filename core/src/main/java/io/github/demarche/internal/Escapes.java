package io.github.demarche.internal;

/**
 * Makes names, values and texts from outside safe to print in one line of a message or a log. A character that would
 * break the line, change its direction, control a terminal or be invisible is shown by its number, such as {@code
 * \u202e}, and long text is shortened.
 */
public final class Escapes {
    private static final String DIGITS = "0123456789abcdef";
    /** How many {@code char}s of a text the description of a value shows. */
    private static final int MOST_SHOWN = 200;

    private Escapes() {}

    /**
     * Returns a text that can be printed in one line.
     *
     * @param text the text
     * @return the text, in which nothing breaks the line, hides or changes the direction
     */
    public static String line(String text) {
        return line(text, text.length());
    }

    /**
     * Returns a text that can be printed in one line: only its beginning if it is long.
     *
     * @param text the text
     * @param most how many {@code char}s of it are shown
     * @return the text, or its beginning and its length; no character is cut in two
     */
    public static String line(String text, int most) {
        int length = Math.min(text.length(), most);
        if (0 < length
                && length < text.length()
                && Character.isSurrogatePair(text.charAt(length - 1), text.charAt(length))) {
            // Cutting here would leave half of a surrogate pair, such as half an emoji.
            length--;
        }
        StringBuilder line = new StringBuilder(length);
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isShown(c)) {
                line.appendCodePoint(c);
            } else {
                text.substring(i, end).chars().forEach(unit -> escape(line, unit));
            }
            i = end;
        }
        if (length < text.length()) {
            line.append("… (").append(text.length()).append(" characters)");
        }
        return line.toString();
    }

    /**
     * Returns a text as the descriptions of values show it.
     *
     * @param text the text
     * @return the text as in {@link #line(String, int)}, or its first 200 {@code char}s
     */
    public static String shown(String text) {
        return line(text, MOST_SHOWN);
    }

    /**
     * Returns a text between quotation marks, as {@link #line(String, int)} shows it.
     *
     * @param text the text
     * @param most how many {@code char}s of it are shown
     * @return the text in quotation marks
     */
    public static String quoted(String text, int most) {
        return '"' + line(text, most) + '"';
    }

    /** Whether a character is visible or part of words. A lone surrogate is neither. */
    private static boolean isShown(int c) {
        if (Folding.isWeightless(c) || c == '\u2028' || c == '\u2029') {
            return false;
        }
        boolean isHidden =
                c >= '\u2061' && c <= '\u206F' || c >= '\uFFF9' && c <= '\uFFFB' || c >= 0xE0000 && c <= 0xE0FFF;
        return !isHidden && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    private static void escape(StringBuilder line, int unit) {
        line.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            line.append(DIGITS.charAt(unit >> shift & 0xF));
        }
    }
}
