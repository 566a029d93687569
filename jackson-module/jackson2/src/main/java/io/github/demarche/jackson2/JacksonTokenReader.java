package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.io.ContentReference;
import io.github.demarche.wire.engine.Location;
import io.github.demarche.wire.engine.Names;
import io.github.demarche.wire.engine.Token;
import io.github.demarche.wire.engine.TokenReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a Jackson parser, whose checked exceptions travel through the engine in an unchecked one. */
final class JacksonTokenReader implements TokenReader {
    private final JsonParser parser;

    JacksonTokenReader(JsonParser parser) {
        this.parser = parser;
    }

    /** What Jackson reads. */
    private interface Reading<T extends @Nullable Object> {
        T read() throws IOException;
    }

    private static <T extends @Nullable Object> T checked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        return checked(() -> token(parser.nextToken()));
    }

    private static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.OTHER;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    @Override
    public int nextName(Names names) {
        String name = nextName();
        return name == null ? END_OBJECT : names.indexOf(name);
    }

    @Override
    public @Nullable String nextName() {
        return checked(parser::nextFieldName);
    }

    @Override
    public String name() {
        return checked(parser::currentName);
    }

    @Override
    public String string() {
        return checked(parser::getText);
    }

    @Override
    public char[] characters() {
        return checked(parser::getTextCharacters);
    }

    @Override
    public int charactersOffset() {
        return checked(parser::getTextOffset);
    }

    @Override
    public int charactersLength() {
        return checked(parser::getTextLength);
    }

    @Override
    public int intValue() {
        return checked(() -> {
            try {
                return parser.getIntValue();
            } catch (InputCoercionException e) {
                throw outOfRange(e);
            }
        });
    }

    @Override
    public double doubleValue() {
        return checked(parser::getDoubleValue);
    }

    @Override
    public BigDecimal decimal() {
        return checked(() -> {
            if (parser.isNaN()) {
                throw new ArithmeticException("not a JSON number: " + parser.getText());
            }
            try {
                return parser.getDecimalValue();
            } catch (NumberFormatException e) {
                throw exponentOutOfRange(e);
            }
        });
    }

    private static ArithmeticException exponentOutOfRange(NumberFormatException e) {
        ArithmeticException out = new ArithmeticException("its exponent is out of the range of a BigDecimal");
        out.initCause(e);
        return out;
    }

    private static ArithmeticException outOfRange(InputCoercionException e) {
        ArithmeticException out = new ArithmeticException(e.getOriginalMessage());
        out.initCause(e);
        return out;
    }

    @Override
    public Location location() {
        return location(parser.currentTokenLocation());
    }

    /** The context of an object knows where it began, and exists anyway. */
    @Override
    public Object mark() {
        return parser.getParsingContext();
    }

    @Override
    public Location location(Object mark) {
        return mark instanceof JsonStreamContext context
                ? location(context.startLocation(ContentReference.unknown()))
                : location();
    }

    static Location location(JsonLocation location) {
        long offset = location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
        return new Location(Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0), offset);
    }

    @Override
    public int depth() {
        return depth(parser.getParsingContext());
    }

    /** Counted here, because the parsers of trees and buffers do not count. */
    static int depth(JsonStreamContext context) {
        int depth = 0;
        for (JsonStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            depth++;
        }
        return depth;
    }

    @Override
    public List<Object> path() {
        return path(parser, Integer.MAX_VALUE);
    }

    /** The path from the root to the current token, through the first {@code depth} objects and arrays. */
    static List<Object> path(JsonParser parser, int depth) {
        Deque<Object> path = new ArrayDeque<>();
        JsonStreamContext innermost = parser.getParsingContext();
        // An array that has just begun is not at an element yet.
        boolean begins = parser.currentToken() == JsonToken.START_ARRAY;
        int level = depth(innermost);
        for (JsonStreamContext at = innermost; at != null && !at.inRoot(); at = at.getParent()) {
            if (level <= depth) {
                if (at.inObject() && at.hasCurrentName()) {
                    path.addFirst(at.getCurrentName());
                } else if (at.inArray() && !(begins && at == innermost)) {
                    // Smile's parser does not count its elements: each appears as the first.
                    path.addFirst(at.getCurrentIndex());
                }
            }
            level--;
        }
        return List.copyOf(path);
    }
}
