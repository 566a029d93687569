package io.github.demarche.grounding;

import io.github.demarche.internal.Escapes;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words as a message shows them. */
final class Excerpt {
    private static final int LONGEST = 80;
    private static final int KEPT = 38;

    private Excerpt() {}

    /** Between quotation marks, in one line; the middle of long words is left out. */
    static String of(String words) {
        int length = words.codePointCount(0, words.length());
        if (length <= LONGEST) {
            return "“" + Escapes.line(words) + "”";
        }
        return "“" + Escapes.line(words.substring(0, words.offsetByCodePoints(0, KEPT))) + "…"
                + Escapes.line(words.substring(words.offsetByCodePoints(words.length(), -KEPT))) + "”";
    }

    /** What words of a record have otherwise than those of the text: the part in which they differ. */
    static String difference(String recorded, String standing) {
        Tokens record = Tokens.of(recorded);
        Tokens text = Tokens.of(standing);
        int shorter = Math.min(record.size(), text.size());
        int start = (int) IntStream.range(0, shorter)
                .takeWhile(i -> record.get(i).equals(text.get(i)))
                .count();
        int end = (int) IntStream.rangeClosed(1, shorter - start)
                .takeWhile(i -> record.get(record.size() - i).equals(text.get(text.size() - i)))
                .count();
        String there = part(text, start, text.size() - end);
        String here = part(record, start, record.size() - end);
        if (here.isBlank()) {
            return "leaves out " + of(there.strip());
        }
        return there.isBlank() ? "adds " + of(here.strip()) : "has " + of(here.strip()) + " for " + of(there.strip());
    }

    private static String part(Tokens tokens, int from, int to) {
        return IntStream.range(from, to).mapToObj(tokens::get).collect(Collectors.joining());
    }
}
