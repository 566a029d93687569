package io.github.demarche.benchmarks;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SerializedString;

/** What the constants of an enum or an open vocabulary are called in the format, such as {@code no-comment}. */
final class Spelling<E> {
    private final Map<String, E> constants = new HashMap<>();
    private final Map<E, SerializableString> texts;

    private Spelling(Map<E, SerializableString> texts) {
        this.texts = texts;
    }

    static <E extends Enum<E>> Spelling<E> of(Class<E> type) {
        Spelling<E> spelling = new Spelling<>(new EnumMap<>(type));
        for (E constant : type.getEnumConstants()) {
            spelling.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return spelling;
    }

    /** The spelling of values that print their tokens. */
    static <V> Spelling<V> of(List<V> known) {
        Spelling<V> spelling = new Spelling<>(new HashMap<>());
        known.forEach(value -> spelling.add(value.toString(), value));
        return spelling;
    }

    private void add(String text, E constant) {
        constants.put(text, constant);
        texts.put(constant, new SerializedString(text));
    }

    E read(JsonParser parser) {
        E constant = constants.get(parser.getString());
        if (constant == null) {
            throw new StreamReadException(parser, "one of " + constants.keySet() + " expected");
        }
        return constant;
    }

    SerializableString write(E constant) {
        return Objects.requireNonNull(texts.get(constant));
    }
}
