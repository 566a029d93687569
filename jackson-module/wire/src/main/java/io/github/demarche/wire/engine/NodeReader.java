package io.github.demarche.wire.engine;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a {@link Node}, for the codecs of values that are not objects with a table. */
final class NodeReader implements TokenReader {
    private final Deque<Open> open = new ArrayDeque<>();
    private Node node;
    private Token current;

    /** An object or list that has begun, and the rest of it. */
    private record Open(Node node, Iterator<Node> rest) {}

    /** Starts at the first token of a value. */
    NodeReader(Node node) {
        this.node = node;
        this.current = node.token();
        push();
    }

    private void push() {
        if (Tape.opens(current)) {
            open.push(new Open(node, node.children().iterator()));
        }
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public Token next() {
        if (current == Token.NAME) {
            current = node.token();
            push();
        } else if (open.isEmpty()) {
            current = Token.OTHER;
        } else if (open.element().rest().hasNext()) {
            Open around = open.element();
            node = around.rest().next();
            current = around.node().isObject() ? Token.NAME : node.token();
            push();
        } else {
            node = open.pop().node();
            current = node.isObject() ? Token.END_OBJECT : Token.END_ARRAY;
        }
        return current;
    }

    @Override
    public int nextName(Names names) {
        String name = nextName();
        return name == null ? END_OBJECT : names.indexOf(name);
    }

    @Override
    public @Nullable String nextName() {
        return next() == Token.NAME ? node.name() : null;
    }

    @Override
    public String name() {
        return node.name();
    }

    @Override
    public String string() {
        return node.text();
    }

    @Override
    public int intValue() {
        return node.number().intValueExact();
    }

    @Override
    public double doubleValue() {
        return node.number().doubleValue();
    }

    @Override
    public BigDecimal decimal() {
        return node.number();
    }

    @Override
    public Location location() {
        return node.location();
    }

    @Override
    public Object mark() {
        return node.location();
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
        return node.path();
    }
}
