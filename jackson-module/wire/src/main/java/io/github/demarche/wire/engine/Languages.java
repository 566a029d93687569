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
 * The languages read so far of a text. Nearly all texts have one or two, which are quickest to add to a text directly;
 * more are collected first, so that a thousand languages do not cause a thousand copies.
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
            // The text rejects them with its own message.
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
