package io.github.demarche.examples;

import java.util.Locale;

/** Text in lines of at most 100 columns, with a separate column for labels. */
final class Page {
    private static final int WIDTH = 100;
    private static final int LABEL = 19;
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    /** Adds a title with a rule below it. */
    void title(String title) {
        text.append(title).append('\n').append("=".repeat(title.length())).append('\n');
    }

    /** Adds a heading in capitals on the left and, for a remark, on the right. */
    void heading(String left, String right) {
        String capitals = left.toUpperCase(Locale.ROOT);
        int gap = WIDTH - capitals.length() - right.length();
        text.append('\n').append(capitals);
        if (!right.isEmpty()) {
            text.append(" ".repeat(Math.max(gap, 2))).append(right);
        }
        text.append('\n');
    }

    /** Adds words at the left edge. */
    void words(String words) {
        wrap("", "", words);
    }

    /** Adds words after a label; adds nothing if there are none. */
    void line(String label, String words) {
        if (!words.isEmpty()) {
            String column = INDENT + label + " ".repeat(Math.max(LABEL - label.length(), 1));
            wrap(column, " ".repeat(INDENT.length() + LABEL), words);
        }
    }

    private void wrap(String first, String others, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
