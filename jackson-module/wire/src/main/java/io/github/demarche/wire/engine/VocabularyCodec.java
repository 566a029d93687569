package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The codec of an open vocabulary, such as the measures of a decision: an unknown token is kept, or rejected with
 * {@link UnknownProperties#FAIL}.
 */
final class VocabularyCodec<V> extends TextCodec<V> {
    private final List<V> known;
    /** The tokens of the known values, in order. */
    private final Names tokens;

    private final Function<String, V> parse;

    private VocabularyCodec(List<V> known, Function<String, V> parse) {
        this.known = known;
        this.tokens = new Names(known.stream().map(Object::toString).toList());
        this.parse = parse;
    }

    /**
     * Returns the codec.
     *
     * @param known the values that this version knows, each printed as its token
     * @param parse makes a value from a token
     */
    static <V> VocabularyCodec<V> of(List<V> known, Function<String, V> parse) {
        return new VocabularyCodec<>(known, parse);
    }

    Names tokens() {
        return tokens;
    }

    @Override
    public V read(Input in) {
        in.expect(Token.STRING);
        int index = tokens.indexOfString(in.reader());
        if (index != TokenReader.UNKNOWN) {
            return known.get(index);
        }
        if (!in.keepsUnknown()) {
            throw in.unknown(tokens.list());
        }
        return super.read(in);
    }

    @Override
    V parseKnown(String text) {
        if (tokens.indexOf(text) == TokenReader.UNKNOWN) {
            throw new IllegalArgumentException(Names.refusal(text, tokens.list()));
        }
        return parse(text);
    }

    @Override
    public V parse(String text) {
        return parse.apply(text);
    }

    @Override
    public String show(V value) {
        return value.toString();
    }

    @Override
    public void write(V value, Output out) {
        String token = show(value);
        int index = tokens.indexOf(token);
        if (index == TokenReader.UNKNOWN) {
            out.writer().string(token);
        } else {
            out.writer().string(tokens, index);
        }
    }

    /**
     * Any token is valid, because a newer version may know it; the known ones are examples. A language model may use
     * only known ones.
     */
    @Override
    public RawValue schema(Schemas schemas) {
        if (schemas.isReduced()) {
            return Schemas.tokens(tokens.list());
        }
        Map<String, RawValue> schema = new LinkedHashMap<>(Scalars.pattern(Scalars.SLUG_PATTERN));
        schema.put("examples", Schemas.texts(tokens.list()));
        return schemas.string(schema);
    }
}
