package io.github.demarche.wire.engine;

import java.util.List;

/**
 * Finds the JSON of a draft: models put it between Markdown fences, or write a sentence before it. The text before it
 * is replaced by spaces, so that lines and columns count from the beginning.
 */
final class DraftText {
    private static final List<String> FENCES = List.of("```", "~~~");

    private final String text;
    private final int start;

    DraftText(String text) {
        this.text = text;
        this.start = start(text);
    }

    boolean hasJson() {
        return start < text.length();
    }

    /** Whether there is text before the JSON. */
    boolean hasPreface() {
        String before = text.substring(0, start);
        return hasJson() && !before.replace('\uFEFF', ' ').isBlank();
    }

    /** The JSON, with spaces in place of the text before it. */
    String json() {
        StringBuilder json = new StringBuilder(text.length());
        for (int i = 0; i < start; i++) {
            char c = text.charAt(i);
            json.append(c == '\n' || c == '\r' ? c : ' ');
        }
        return json.append(text, start, text.length()).toString();
    }

    /** Whether there is text after a place, other than the end of a fence. */
    boolean hasMoreAfter(long place) {
        String rest = text.substring((int) Math.min(Math.max(place, 0), text.length()))
                .strip();
        return !rest.isEmpty() && !FENCES.contains(rest);
    }

    /** Whether everything up to the end was met at a place. */
    boolean isEnd(long place) {
        return place >= text.stripTrailing().length();
    }

    /** The first object or list at the beginning of a line, preferably after a fence; otherwise the first object. */
    private static int start(String text) {
        int first = text.length();
        boolean isAfterFence = false;
        for (int line = 0; line < text.length(); ) {
            int at = line;
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            if (opens(text, at)) {
                if (isAfterFence) {
                    return at;
                }
                first = Math.min(first, at);
            }
            boolean isBlankLine = at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
            isAfterFence = text.startsWith("```", at) || text.startsWith("~~~", at) || isAfterFence && isBlankLine;
            int end = text.indexOf('\n', at);
            line = end < 0 ? text.length() : end + 1;
        }
        if (first < text.length()) {
            return first;
        }
        int object = text.indexOf('{');
        return object < 0 ? text.length() : object;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\uFEFF';
    }

    private static boolean opens(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return at < text.length() && text.charAt(at) == '{';
        }
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || text.charAt(next) == '{' || text.charAt(next) == ']';
    }
}
