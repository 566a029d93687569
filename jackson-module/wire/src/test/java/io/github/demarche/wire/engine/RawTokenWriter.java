package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a raw value of the tokens that are written, and refuses a name that is written twice. */
final class RawTokenWriter implements TokenWriter {
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private @Nullable RawValue result;

    RawValue result() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended");
        }
        return Objects.requireNonNull(result);
    }

    @Override
    public void startObject() {
        open.push(new LinkedHashMap<String, RawValue>());
    }

    @Override
    @SuppressWarnings("unchecked") // What startObject pushed.
    public void endObject() {
        add(RawValue.object((Map<String, RawValue>) open.pop()));
    }

    @Override
    public void startArray() {
        open.push(new ArrayList<RawValue>());
    }

    @Override
    @SuppressWarnings("unchecked") // What startArray pushed.
    public void endArray() {
        add(RawValue.list((List<RawValue>) open.pop()));
    }

    @SuppressWarnings("unchecked") // Only the two kinds above are pushed.
    private void add(RawValue value) {
        if (open.isEmpty()) {
            result = value;
        } else if (open.peek() instanceof List<?>) {
            ((List<RawValue>) open.peek()).add(value);
        } else if (((Map<String, RawValue>) Objects.requireNonNull(open.peek())).put(names.pop(), value) != null) {
            throw new IllegalStateException("a name is written twice");
        }
    }

    @Override
    public void name(Names table, int index) {
        names.push(table.get(index));
    }

    @Override
    public void name(String name) {
        names.push(name);
    }

    @Override
    public void string(String value) {
        add(RawValue.text(value));
    }

    @Override
    public void number(int value) {
        add(RawValue.number(value));
    }

    @Override
    public void number(double value) {
        add(RawValue.number(new BigDecimal(Double.toString(value))));
    }

    @Override
    public void number(BigDecimal value) {
        add(RawValue.number(value));
    }

    @Override
    public void bool(boolean value) {
        add(RawValue.bool(value));
    }

    @Override
    public void nullValue() {
        add(RawValue.ofNull());
    }
}
