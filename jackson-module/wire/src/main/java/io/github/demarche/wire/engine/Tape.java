package io.github.demarche.wire.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were read ahead, with their places, to be read again: for a {@code type} that does not come first, and
 * for a definition that another one needs before it comes.
 */
final class Tape {
    private final List<Token> tokens = new ArrayList<>();
    /** The text of names and strings, the {@link BigDecimal} of numbers, otherwise null. */
    private final List<@Nullable Object> values = new ArrayList<>();

    private final List<Location> locations = new ArrayList<>();
    private final int depth;
    private final List<Object> path;

    private Tape(TokenReader reader) {
        // At the start of an object, the parser has already counted it, and the tape will count it too.
        this.depth = reader.depth() - (opens(reader.current()) ? 1 : 0);
        this.path = reader.path();
    }

    /**
     * Records the members of an object up to the one with a name, for which the reader is at the name of the first; afterwards the
     * reader is at the end of that member, or of the object if it has no such member.
     */
    static Tape ofMembersTo(TokenReader reader, String last) {
        Tape tape = new Tape(reader);
        int before = tape.path.size() - 1;
        tape.add(reader);
        while (reader.current() == Token.NAME) {
            boolean isLast = reader.name().equals(last);
            tape.record(reader, before);
            if (Tape.opens(reader.current())) {
                tape.recordToEndOf(reader, 1, before);
            }
            if (isLast) {
                break;
            }
            tape.record(reader, before);
        }
        return tape;
    }

    /**
     * Records everything after the current token, to the end of the object at level {@code depth}, to which {@code
     * before} steps lead.
     */
    static Tape ofRest(TokenReader reader, int depth, int before) {
        Tape tape = new Tape(reader);
        try {
            tape.recordToEndOf(reader, reader.depth() - depth + 1, before);
        } catch (FormatException e) {
            // The reader is now at another place.
            throw e.at(List.of());
        }
        return tape;
    }

    /** A reader before the first token. */
    Reader reader() {
        return new Reader(-1);
    }

    /** A reader at a token. */
    Reader readerAt(int position) {
        return new Reader(position);
    }

    /** The path to the beginning of the tape. */
    List<Object> path() {
        return path;
    }

    int size() {
        return tokens.size();
    }

    Token token(int position) {
        return tokens.get(position);
    }

    String text(int position) {
        return String.valueOf(values.get(position));
    }

    /** An error has the path after the first {@code before} steps; the readers of the surrounding values add those. */
    private void recordToEndOf(TokenReader reader, int open, int before) {
        int level = open;
        while (level > 0) {
            level += step(record(reader, before));
        }
    }

    private Token record(TokenReader reader, int before) {
        Token token = reader.next();
        if (token == Token.OTHER) {
            throw noJson(reader, before);
        }
        add(reader);
        return token;
    }

    private FormatException noJson(TokenReader reader, int before) {
        add(reader);
        FormatException refusal =
                new FormatException("JSON expected, got " + Token.OTHER.words(), reader.location(), null);
        List<Object> way = pathTo(tokens.size() - 1);
        for (int i = way.size() - 1; i >= before; i--) {
            refusal.within(way.get(i));
        }
        return refusal;
    }

    private void add(TokenReader reader) {
        Token token = reader.current();
        tokens.add(token);
        locations.add(reader.location());
        values.add(
                switch (token) {
                    case NAME -> reader.name();
                    case STRING -> reader.string();
                    case INTEGER, DECIMAL -> number(reader);
                    default -> null;
                });
    }

    /** NaN and the infinities of binary encodings are kept unchanged; only reading the number rejects them. */
    private static Object number(TokenReader reader) {
        try {
            return reader.decimal();
        } catch (ArithmeticException e) {
            return reader.doubleValue();
        }
    }

    /** The path to a token, followed from the beginning of the tape; only errors need it. */
    private List<Object> pathTo(int position) {
        List<Object> steps = new ArrayList<>(path);
        for (int i = 0; i <= position; i++) {
            Token token = tokens.get(i);
            if (closes(token)) {
                steps.remove(steps.size() - 1);
            } else if (token == Token.NAME) {
                steps.set(steps.size() - 1, text(i));
            } else if (steps.get(steps.size() - 1) instanceof Integer index) {
                steps.set(steps.size() - 1, index + 1);
            }
            if (token == Token.START_OBJECT && i < position) {
                steps.add("");
            } else if (token == Token.START_ARRAY && i < position) {
                steps.add(-1);
            }
        }
        return steps;
    }

    static boolean opens(Token token) {
        return token == Token.START_OBJECT || token == Token.START_ARRAY;
    }

    static boolean closes(Token token) {
        return token == Token.END_OBJECT || token == Token.END_ARRAY;
    }

    /** The change in depth at a token. */
    static int step(Token token) {
        return opens(token) ? 1 : closes(token) ? -1 : 0;
    }

    /** Reads the tape. */
    final class Reader implements TokenReader {
        private int position;
        private @Nullable String name;

        private Reader(int position) {
            this.position = position;
        }

        Tape tape() {
            return Tape.this;
        }

        /** Another reader, before the name that this one has just read. */
        Reader copyAtName() {
            return new Reader(position - 1);
        }

        /** Goes back to before the name that it has just read. */
        void rewindToName() {
            position--;
        }

        /** Skips to the end of the value that begins at the current token. */
        void skipValue() {
            int open = opens(current()) ? 1 : 0;
            while (open > 0) {
                Token token = next();
                open += step(token);
            }
        }

        int position() {
            return position;
        }

        boolean isAtEnd() {
            return position == tokens.size() - 1;
        }

        @Override
        public Token current() {
            return tokens.get(position);
        }

        @Override
        public Token next() {
            Token token = tokens.get(++position);
            if (token == Token.NAME) {
                name = text(position);
            }
            return token;
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
            return String.valueOf(name);
        }

        @Override
        public String string() {
            return text(position);
        }

        @Override
        public int intValue() {
            return decimal().intValueExact();
        }

        @Override
        public double doubleValue() {
            return values.get(position) instanceof Number number ? number.doubleValue() : Double.NaN;
        }

        @Override
        public BigDecimal decimal() {
            if (values.get(position) instanceof BigDecimal number) {
                return number;
            }
            throw new ArithmeticException("not a JSON number: " + values.get(position));
        }

        @Override
        public Location location() {
            return locations.get(Math.max(position, 0));
        }

        @Override
        public Object mark() {
            return position;
        }

        @Override
        public Location location(Object mark) {
            if (mark instanceof Location known) {
                return known;
            }
            // For an object that began before the tape, the parser's mark has moved on.
            return mark instanceof Integer at ? locations.get(at) : location();
        }

        @Override
        public int depth() {
            int open = depth;
            for (int i = 0; i <= position; i++) {
                open += step(tokens.get(i));
            }
            return open;
        }

        @Override
        public List<Object> path() {
            return pathTo(position);
        }
    }
}
