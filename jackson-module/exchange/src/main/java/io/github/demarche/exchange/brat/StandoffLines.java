package io.github.demarche.exchange.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines of a standoff file, each numbered as its kind of line is. */
final class StandoffLines {
    private static final String DIGITS = "0123456789abcdef";

    private final StandoffText text;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> spans = new HashMap<>();
    private final Map<Character, Integer> counts = new HashMap<>();

    StandoffLines(StandoffText text) {
        this.text = text;
    }

    StandoffText text() {
        return text;
    }

    /** Returns the id of the span at a place that says the same, and whether it was added just now. */
    Span span(String type, List<Fragment> fragments, String distinction) {
        String places =
                fragments.stream().map(it -> it.start() + " " + it.end()).collect(Collectors.joining(";"));
        String key = type + ' ' + places + '\t' + distinction;
        String known = spans.get(key);
        if (known != null) {
            return new Span(known, false);
        }
        String id = add('T', type + ' ' + places, text.words(fragments));
        spans.put(key, id);
        return new Span(id, true);
    }

    String event(String type, String trigger, String arguments) {
        String id = next('E');
        lines.append(id)
                .append('\t')
                .append(type)
                .append(':')
                .append(trigger)
                .append(arguments)
                .append('\n');
        return id;
    }

    void relation(String type, String from, String to) {
        lines.append(next('R'))
                .append('\t')
                .append(type)
                .append(" Arg1:")
                .append(from)
                .append(" Arg2:")
                .append(to)
                .append('\n');
    }

    void attribute(String type, String target, String value) {
        lines.append(next('A'))
                .append('\t')
                .append(type)
                .append(' ')
                .append(target)
                .append(value.isEmpty() ? "" : " ")
                .append(value)
                .append('\n');
    }

    void reference(String target, String id, String name) {
        add('N', "Reference " + target + ' ' + Types.DATABASE + ':' + id, plain(name));
    }

    void note(String target, String key, String value) {
        add('#', Types.NOTES + ' ' + target, key + '=' + escaped(value));
    }

    private String add(char prefix, String data, String tail) {
        String id = next(prefix);
        lines.append(id).append('\t').append(data).append('\t').append(tail).append('\n');
        return id;
    }

    private String next(char prefix) {
        return prefix + String.valueOf(counts.merge(prefix, 1, Integer::sum));
    }

    /** A value in which nothing ends the line, hides, or turns the direction of what comes after it. */
    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (isHarmful(c)) {
                escaped.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(DIGITS.charAt(c >> shift & 0xF));
                }
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The value that was escaped; what is no escape stays as it is. */
    static String unescaped(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char next = i + 1 < value.length() ? value.charAt(i + 1) : ' ';
            if (value.charAt(i) != '\\' || next != '\\' && next != 'n' && next != 'u') {
                plain.append(value.charAt(i));
            } else if (next != 'u') {
                plain.append(next == 'n' ? '\n' : '\\');
                i++;
            } else {
                int code = code(value, i + 2);
                plain.append(code < 0 ? '\\' : (char) code);
                i += code < 0 ? 0 : 5;
            }
        }
        return plain.toString();
    }

    private static int code(String value, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < value.length() ? DIGITS.indexOf(value.charAt(i)) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** A name for people, with a blank for each character that would do harm. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.chars().forEach(c -> plain.append(isHarmful((char) c) ? ' ' : (char) c));
        return plain.toString();
    }

    private static boolean isHarmful(char c) {
        boolean isDirection =
                c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F';
        return StandoffText.isBreak(c) || Character.isISOControl(c) || isDirection;
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /**
     * A span of the file.
     *
     * @param id its id
     * @param isNew whether it is the first at its place that says so
     */
    record Span(String id, boolean isNew) {}
}
