package io.github.demarche.wire;

import io.github.demarche.RawValue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The codec of an enum: its names in kebab-case, such as {@code "phone-call"}; anything else is an error that lists them. */
final class EnumCodec<E extends Enum<E>> implements TextCodec<E> {
    private final Map<String, E> byToken = new HashMap<>();
    private final Map<E, String> tokens;

    private EnumCodec(Class<E> type) {
        tokens = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            String token = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            byToken.put(token, value);
            tokens.put(value, token);
        }
    }

    static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
        return new EnumCodec<>(type);
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return Schemas.tokens(tokens.values());
    }

    @Override
    public E parse(String text) {
        E value = byToken.get(text);
        if (value == null) {
            throw new IllegalArgumentException(tokens.values().stream()
                    .map(token -> '"' + token + '"')
                    .collect(Collectors.joining(", ", "one of ", " expected, got " + Input.quoted(text))));
        }
        return value;
    }

    @Override
    public String show(E value) {
        return String.valueOf(tokens.get(value));
    }
}
