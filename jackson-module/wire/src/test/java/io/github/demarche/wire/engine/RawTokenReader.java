package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of raw values, so that the format can be tested without a JSON library; the place is the token's number. */
final class RawTokenReader implements TokenReader {
    private final List<Piece> pieces = new ArrayList<>();
    private int position;

    private record Piece(
            Token token,
            @Nullable Object value,
            int depth,
            @Nullable Step path) {}

    RawTokenReader(RawValue value) {
        flatten(value, 0, null);
    }

    private void flatten(RawValue value, int depth, @Nullable Step path) {
        if (value instanceof RawValue.OfText text) {
            add(Token.STRING, text.value(), depth, path);
        } else if (value instanceof RawValue.OfNumber number) {
            add(number.value().scale() == 0 ? Token.INTEGER : Token.DECIMAL, number.value(), depth, path);
        } else if (value instanceof RawValue.OfBoolean bool) {
            add(bool.value() ? Token.TRUE : Token.FALSE, null, depth, path);
        } else if (value instanceof RawValue.OfNull) {
            add(Token.NULL, null, depth, path);
        } else if (value instanceof RawValue.OfList list) {
            add(Token.START_ARRAY, null, depth + 1, path);
            for (int i = 0; i < list.elements().size(); i++) {
                flatten(list.elements().get(i), depth + 1, new Step(path, i));
            }
            add(Token.END_ARRAY, null, depth, path);
        } else if (value instanceof RawValue.OfObject object) {
            add(Token.START_OBJECT, null, depth + 1, path);
            object.members().forEach((name, member) -> {
                add(Token.NAME, name, depth + 1, new Step(path, name));
                flatten(member, depth + 1, new Step(path, name));
            });
            add(Token.END_OBJECT, null, depth, path);
        }
    }

    private void add(Token token, @Nullable Object value, int depth, @Nullable Step path) {
        pieces.add(new Piece(token, value, depth, path));
    }

    /** A step on the way to a token, after those before it: as long as the way is, it takes no more room. */
    private record Step(@Nullable Step before, Object step) {}

    /** Whether everything up to the end of the value was read. */
    boolean isAtEnd() {
        return position == pieces.size() - 1;
    }

    @Override
    public Token current() {
        return pieces.get(position).token;
    }

    @Override
    public Token next() {
        position++;
        return current();
    }

    @Override
    public int nextName(Names names) {
        return next() == Token.NAME ? names.indexOf(name()) : END_OBJECT;
    }

    @Override
    public @Nullable String nextName() {
        return next() == Token.NAME ? name() : null;
    }

    @Override
    public String name() {
        return string();
    }

    @Override
    public String string() {
        return String.valueOf(pieces.get(position).value);
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
        return (BigDecimal) java.util.Objects.requireNonNull(pieces.get(position).value);
    }

    @Override
    public Location location() {
        return new Location(0, 0, position);
    }

    @Override
    public Object mark() {
        return location();
    }

    @Override
    public Location location(Object mark) {
        return (Location) mark;
    }

    @Override
    public int depth() {
        return pieces.get(position).depth;
    }

    @Override
    public List<Object> path() {
        Deque<Object> path = new ArrayDeque<>();
        for (Step at = pieces.get(position).path; at != null; at = at.before) {
            path.addFirst(at.step);
        }
        return List.copyOf(path);
    }
}
