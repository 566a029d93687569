package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of JSON text, strictly or not, so that the reading of drafts can be tested without a JSON library. */
final class TextTokenReader implements TokenReader {
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String UNESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private final boolean isLenient;
    private final Deque<Token> open = new ArrayDeque<>();
    private int position;
    private int line = 1;
    private int lineStart;
    private Token current = Token.OTHER;
    private Location location = Location.UNKNOWN;
    private String string = "";
    private String name = "";

    /** No JSON from some place on. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Location location;

        private Fault(String message, Location location) {
            super(message);
            this.location = location;
        }

        Location location() {
            return location;
        }
    }

    TextTokenReader(String text, boolean isLenient) {
        this.text = text;
        this.isLenient = isLenient;
        skip();
        if (position < text.length()) {
            value();
        }
    }

    private Location here() {
        return new Location(line, position - lineStart + 1, position);
    }

    private Fault fault(String message) {
        return new Fault(message, here());
    }

    private char peek() {
        if (position == text.length()) {
            throw fault("the end");
        }
        return text.charAt(position);
    }

    private char take() {
        char c = peek();
        position++;
        if (c == '\n') {
            line++;
            lineStart = position;
        }
        return c;
    }

    private void skip() {
        while (position < text.length()) {
            if (isLenient && text.startsWith("//", position)) {
                while (position < text.length() && text.charAt(position) != '\n') {
                    position++;
                }
            } else if (" \t\r\n".indexOf(text.charAt(position)) >= 0) {
                take();
            } else {
                return;
            }
        }
    }

    @Override
    public Token next() {
        boolean isFirst = Tape.opens(current);
        skip();
        if (current == Token.NAME) {
            expect(':');
            skip();
            value();
        } else if (open.isEmpty()) {
            current = Token.OTHER;
        } else {
            char end = open.peek() == Token.START_OBJECT ? '}' : ']';
            if (!isFirst && peek() == ',') {
                take();
                skip();
                if (peek() == end && !isLenient) {
                    throw fault("nothing after a comma");
                }
            } else if (!isFirst && peek() != end) {
                throw fault("a comma expected");
            }
            if (peek() == end) {
                location = here();
                take();
                current = open.pop() == Token.START_OBJECT ? Token.END_OBJECT : Token.END_ARRAY;
            } else if (end == '}') {
                location = here();
                name = quoted();
                current = Token.NAME;
            } else {
                value();
            }
        }
        return current;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw fault("expected " + c);
        }
        take();
    }

    private void value() {
        location = here();
        char c = peek();
        if (c == '{' || c == '[') {
            if (open.size() == RawValue.MAX_DEPTH) {
                throw fault("too deep");
            }
            take();
            current = c == '{' ? Token.START_OBJECT : Token.START_ARRAY;
            open.push(current);
        } else if (c == '"' || isLenient && c == '\'') {
            string = quoted();
            current = Token.STRING;
        } else if (c == '-' || c >= '0' && c <= '9') {
            number();
        } else {
            word();
        }
    }

    private void word() {
        for (Token token : List.of(Token.TRUE, Token.FALSE, Token.NULL)) {
            if (text.startsWith(token.words(), position)) {
                position += token.words().length();
                current = token;
                return;
            }
        }
        throw fault("no value");
    }

    private void number() {
        int start = position;
        while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        string = text.substring(start, position);
        boolean isWhole = string.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        current = isWhole ? Token.INTEGER : Token.DECIMAL;
        if (isWhole && string.lastIndexOf('-') > 0 || string.equals("-")) {
            throw fault("no number");
        }
    }

    private String quoted() {
        char mark = take();
        if (mark != '"' && !(isLenient && mark == '\'')) {
            throw fault("a quotation mark expected");
        }
        StringBuilder built = new StringBuilder();
        for (char c = take(); c != mark; c = take()) {
            if (c == '\\') {
                built.append(escaped(take()));
            } else if (c < ' ' && !isLenient) {
                throw fault("a control character");
            } else {
                built.append(c);
            }
        }
        return built.toString();
    }

    private char escaped(char c) {
        if (c == 'u') {
            int unit = 0;
            for (int i = 0; i < 4; i++) {
                int digit = Character.digit(take(), 16);
                if (digit < 0) {
                    throw fault("four digits expected");
                }
                unit = 16 * unit + digit;
            }
            return (char) unit;
        }
        int index = ESCAPED.indexOf(c);
        if (index < 0) {
            throw fault("no escape");
        }
        return UNESCAPED.charAt(index);
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public int nextName(Names names) {
        String next = nextName();
        return next == null ? END_OBJECT : names.indexOf(next);
    }

    @Override
    public @Nullable String nextName() {
        return next() == Token.NAME ? name : null;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String string() {
        return string;
    }

    @Override
    public int intValue() {
        return decimal().intValueExact();
    }

    @Override
    public double doubleValue() {
        return decimal().doubleValue();
    }

    @Override
    public BigDecimal decimal() {
        try {
            return new BigDecimal(string);
        } catch (NumberFormatException e) {
            throw (ArithmeticException) new ArithmeticException("no number").initCause(e);
        }
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public Object mark() {
        return location;
    }

    @Override
    public Location location(Object mark) {
        return (Location) mark;
    }

    @Override
    public int depth() {
        return open.size();
    }

    @Override
    public List<Object> path() {
        return List.of();
    }
}
