package io.github.demarche.sanction;

import io.github.demarche.internal.Cursor;
import io.github.demarche.sanction.grammar.ProvisionItem;
import io.github.demarche.sanction.grammar.ProvisionParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the canonical text of a provision, as stored in documents, such as {@code annex B, 8(a)(i)}, and no other
 * spelling.
 */
final class CanonicalProvision {
    private CanonicalProvision() {}

    /** Returns the parts of a canonical text; empty for any other text. */
    static Optional<ProvisionParts> read(String text) {
        Cursor cursor = new Cursor(text);
        Optional<String> annex = label(cursor, "annex");
        Optional<String> section = label(cursor, "section");
        List<String> path = path(cursor);
        ProvisionParts parts = new ProvisionParts(annex, section, path);
        boolean isPlace = annex.isPresent() || section.isPresent() || !path.isEmpty();
        boolean isPath = path.isEmpty() || ProvisionItem.isNumber(path.get(0)) && path.size() <= 1 + ProvisionItem.MOST;
        boolean isNamed = section.filter(String::isEmpty).isEmpty();
        // The reading above is lenient; the text is canonical if the parts are written in the same way.
        return isPlace && isPath && isNamed && parts.toString().equals(text) ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<String> label(Cursor cursor, String word) {
        if (!cursor.take(word)) {
            return Optional.empty();
        }
        String label = cursor.take(" ") ? cursor.run().toUpperCase(Locale.ROOT) : "";
        cursor.take(", ");
        return ProvisionItem.isLabel(label.toLowerCase(Locale.ROOT)) ? Optional.of(label) : Optional.of("");
    }

    private static List<String> path(Cursor cursor) {
        List<String> path = new ArrayList<>();
        String item = cursor.run();
        while (ProvisionItem.isItem(item)) {
            path.add(item);
            cursor.take(")");
            item = cursor.take("(") || cursor.take(".") ? cursor.run() : "";
        }
        return List.copyOf(path);
    }
}
