package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.List;
import java.util.Locale;

/** The codec of an enum: its names in kebab-case, such as {@code "phone-call"}; anything else is an error that lists them. */
final class EnumCodec<E extends Enum<E>> extends TextCodec<E> {
    private final List<E> values;
    /** The values as they are written, in their order. */
    private final Names tokens;

    private EnumCodec(Class<E> type) {
        values = List.of(type.getEnumConstants());
        tokens = new Names(values.stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
    }

    static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
        return new EnumCodec<>(type);
    }

    Names tokens() {
        return tokens;
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return Schemas.tokens(tokens.list());
    }

    @Override
    public E read(Input in) {
        in.expect(Token.STRING);
        int index = tokens.indexOfString(in.reader());
        if (index == TokenReader.UNKNOWN) {
            throw in.unknown(tokens.list());
        }
        return values.get(index);
    }

    @Override
    public E parse(String text) {
        int index = tokens.indexOf(text);
        if (index == TokenReader.UNKNOWN) {
            throw new IllegalArgumentException(Names.refusal(text, tokens.list()));
        }
        return values.get(index);
    }

    @Override
    public String show(E value) {
        return tokens.get(index(value));
    }

    @Override
    public void write(E value, Output out) {
        out.writer().string(tokens, index(value));
    }

    @SuppressWarnings("EnumOrdinal") // This class made the tokens in the order of the values.
    private static int index(Enum<?> value) {
        return value.ordinal();
    }
}
