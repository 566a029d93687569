package io.github.demarche.benchmarks;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.SerializedString;

/** What the constants of an enum are called in the format, such as {@code no-comment}. */
final class Spelling<E extends Enum<E>> {
    private final Map<String, E> constants = new HashMap<>();
    private final Map<E, SerializableString> texts;

    Spelling(Class<E> type) {
        texts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String text = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            constants.put(text, constant);
            texts.put(constant, new SerializedString(text));
        }
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
