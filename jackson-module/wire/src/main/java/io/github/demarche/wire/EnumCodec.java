package io.github.demarche.wire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The codec of an enum: its names in kebab-case, such as {@code "phone-call"}; anything else is an error that lists them. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {
    private final Map<String, E> byToken = new LinkedHashMap<>();
    private final String[] tokens;

    private EnumCodec(E[] values) {
        for (E value : values) {
            byToken.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        tokens = byToken.keySet().toArray(String[]::new);
    }

    static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
        return new EnumCodec<>(type.getEnumConstants());
    }

    @Override
    public E read(Input in) {
        E value = byToken.get(in.string());
        if (value == null) {
            throw in.expected("one of "
                    + Arrays.stream(tokens).map(token -> '"' + token + '"').collect(Collectors.joining(", ")));
        }
        return value;
    }

    @Override
    public void write(E value, Output out) {
        out.writer().string(tokens[value.ordinal()]);
    }
}
