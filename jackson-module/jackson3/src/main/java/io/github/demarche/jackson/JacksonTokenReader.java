package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Location;
import io.github.demarche.wire.engine.Names;
import io.github.demarche.wire.engine.Token;
import io.github.demarche.wire.engine.TokenReader;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonParserBase;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads the tokens of a Jackson parser. */
final class JacksonTokenReader implements TokenReader {
    private final JsonParser parser;
    private final NameMatchers matchers;
    /**
     * Only the JSON parser is asked to match names: Smile's parser loses its place at other names of 12 bytes beyond
     * ASCII (in 3.1.8), and others have nothing faster than a look-up.
     */
    private final boolean isText;

    /** The parser's current token, which is needed several times. */
    private Token current;

    JacksonTokenReader(JsonParser parser, NameMatchers matchers) {
        this.parser = parser;
        this.current = token(parser.currentToken());
        this.matchers = matchers;
        this.isText = parser instanceof JsonParserBase;
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public Token next() {
        current = token(parser.nextToken());
        return current;
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
            case PROPERTY_NAME -> Token.NAME;
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
        if (!isText) {
            String name = nextName();
            return name == null ? END_OBJECT : names.indexOf(name);
        }
        int index = parser.nextNameMatch(matchers.of(names));
        if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
            current = Token.END_OBJECT;
            return END_OBJECT;
        }
        current = Token.NAME;
        return index >= 0 ? index : UNKNOWN;
    }

    @Override
    public @Nullable String nextName() {
        String name = parser.nextName();
        current = name == null ? token(parser.currentToken()) : Token.NAME;
        return name;
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String string() {
        return parser.getString();
    }

    @Override
    public char[] characters() {
        return parser.getStringCharacters();
    }

    @Override
    public int charactersOffset() {
        return parser.getStringOffset();
    }

    @Override
    public int charactersLength() {
        return parser.getStringLength();
    }

    @Override
    public int intValue() {
        try {
            return parser.getIntValue();
        } catch (InputCoercionException e) {
            throw outOfRange(e);
        }
    }

    @Override
    public double doubleValue() {
        return parser.getDoubleValue();
    }

    @Override
    public BigDecimal decimal() {
        if (parser.isNaN()) {
            throw new ArithmeticException("not a JSON number: " + parser.getString());
        }
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw exponentOutOfRange(e);
        }
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
        return parser.streamReadContext();
    }

    @Override
    public Location location(Object mark) {
        return mark instanceof TokenStreamContext context
                ? location(context.startLocation(ContentReference.unknown()))
                : location();
    }

    static Location location(TokenStreamLocation location) {
        long offset = location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
        return new Location(Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0), offset);
    }

    @Override
    public int depth() {
        return depth(parser.streamReadContext());
    }

    /** Counted here, because the parsers of trees and buffers do not count. */
    static int depth(TokenStreamContext context) {
        int depth = 0;
        for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
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
        TokenStreamContext innermost = parser.streamReadContext();
        // An array that has just begun is not at an element yet.
        boolean begins = parser.currentToken() == JsonToken.START_ARRAY;
        int level = depth(innermost);
        for (TokenStreamContext at = innermost; at != null && !at.inRoot(); at = at.getParent()) {
            if (level <= depth) {
                if (at.inObject() && at.hasCurrentName()) {
                    path.addFirst(at.currentName());
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
