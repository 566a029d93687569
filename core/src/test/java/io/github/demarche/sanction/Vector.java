package io.github.demarche.sanction;

import io.github.demarche.internal.Tables;
import java.util.List;
import java.util.stream.Stream;

/** A line of a file of test vectors: a text, and its canonical text or a part of the message that refuses it. */
record Vector(String text, String canonical, String refusal) {
    static List<Vector> accepted(String file) {
        return all(file).filter(vector -> vector.refusal.isEmpty()).toList();
    }

    static List<Vector> refused(String file) {
        return all(file).filter(vector -> !vector.refusal.isEmpty()).toList();
    }

    private static Stream<Vector> all(String file) {
        return Tables.rows(Vector.class, file, 3).stream()
                .map(row -> new Vector(unescape(row.get(0)), row.get(1), row.get(2)));
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", from)) {
            plain.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
            from = at + 6;
        }
        return plain.append(text.substring(from)).toString();
    }
}
