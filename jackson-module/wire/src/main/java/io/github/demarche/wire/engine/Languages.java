package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.text.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of a text. Nearly all have one language or two, for which a text is the quickest place; from a few on, they are
 * gathered, so that a thousand do not copy each other a thousand times.
 */
final class Languages {
    private static final int FEW = 8;

    private @Nullable Text text;
    /** All of them, once there are more than a few. */
    private Map<String, String> many = Map.of();

    private Set<String> tags = Set.of();

    /**
     * Adds the words of one language.
     *
     * @throws InvalidValueException if a text refuses them
     */
    void add(String language, String words) {
        if (text == null) {
            text = Text.of(language, words);
        } else if (text.size() < FEW) {
            text = text.and(language, words);
        } else {
            addToMany(text, Text.of(language, words), language);
        }
    }

    private void addToMany(Text few, Text added, String language) {
        if (many.isEmpty()) {
            many = new LinkedHashMap<>(few.toMap());
            tags = new HashSet<>();
            many.keySet().forEach(tag -> tags.add(tag.toLowerCase(Locale.ROOT)));
        }
        if (many.size() >= Text.MAX_LANGUAGES || !tags.add(language.toLowerCase(Locale.ROOT))) {
            // Refused in the words of the text itself.
            text = Text.from(many).and(language, added.any());
        }
        many.putAll(added.toMap());
    }

    /** Whether there are words in exactly this language. */
    boolean has(String language) {
        return many.isEmpty() ? text != null && text.toMap().containsKey(language) : many.containsKey(language);
    }

    /** The text, or null if it has no language. */
    @Nullable
    Text text() {
        return many.isEmpty() ? text : Text.from(many);
    }
}
