package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.Map;

/** The codec of {@code true} and {@code false}. */
final class BooleanCodec extends Codec<Boolean> {
    static final BooleanCodec BOOLEAN = new BooleanCodec();

    private BooleanCodec() {}

    @Override
    public Boolean read(Input in) {
        Token token = in.reader().current();
        if (token != Token.TRUE && token != Token.FALSE) {
            throw in.expected("true or false");
        }
        return token == Token.TRUE;
    }

    @Override
    public void write(Boolean value, Output out) {
        out.writer().bool(value);
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return RawValue.object(Map.of("type", RawValue.text("boolean")));
    }
}
