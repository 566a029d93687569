package io.github.demarche.sanction;

import io.github.demarche.Escapes;
import io.github.demarche.internal.TsvTable;
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
        return TsvTable.rows(Vector.class, file, 3).stream()
                .map(row -> new Vector(Escapes.read(row.get(0)), row.get(1), row.get(2)));
    }
}
