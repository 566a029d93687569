package io.github.demarche.exchange.table;

import java.util.regex.Pattern;

/** Makes any words safe for a line of Markdown: they are shown as they are, and none of them is markup. */
final class Markdown {
    /** Signs that mean something anywhere in a line, by CommonMark or by what GitHub adds to it. */
    private static final String SIGNS = "\\`*_{}[]<>#|~&!$";
    /** What means something at the beginning of a line only: lists, rulers, underlines of headings. */
    private static final Pattern BEGINNING = Pattern.compile("^([-+=:]|[0-9]+(?=[.)]))");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=www)\\.|:(?=//)|(?<=mailto|xmpp):");

    private Markdown() {}

    /** Names and contents, without signs that turn the direction of what follows. */
    static String name(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().filter(c -> !turnsDirection(c)).forEach(plain::appendCodePoint);
        return words(plain.toString());
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Words of the source: in one line, else as they are. */
    static String words(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        boolean isAfterBlank = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                if (!isAfterBlank) {
                    escaped.append(' ');
                }
                isAfterBlank = true;
            } else {
                if (SIGNS.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.append(c);
                isAfterBlank = false;
            }
        }
        return beginning(ADDRESS.matcher(escaped).replaceAll("\\\\$0").stripTrailing());
    }

    private static String beginning(String line) {
        var found = BEGINNING.matcher(line);
        if (!found.find()) {
            return line;
        }
        return Character.isDigit(line.charAt(0))
                ? line.substring(0, found.end()) + '\\' + line.substring(found.end())
                : '\\' + line;
    }

    /** How a value is known that the source does not state. */
    static String italic(String token) {
        return " (*" + name(token) + "*)";
    }
}
