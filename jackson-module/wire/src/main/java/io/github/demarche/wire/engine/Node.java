package io.github.demarche.wire.engine;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value of a draft with its place; names may occur twice, and the end may be missing. */
final class Node {
    private final @Nullable Node parent;
    /** Its name or index in its parent. */
    private final Object step;
    /** The name under which it is read. */
    private final String name;

    private final Token token;
    private final Location location;
    /** The text of a string, the {@link BigDecimal} of a number. */
    private final @Nullable Object value;

    private final List<Node> children = new ArrayList<>();
    private boolean isComplete;
    /** Whether it is empty: null, blank, or made only of empty values. */
    private boolean isEmpty;

    Node(@Nullable Node parent, Object step, Token token, Location location, @Nullable Object value) {
        this(parent, step, step.toString(), token, location, value);
    }

    private Node(
            @Nullable Node parent, Object step, String name, Token token, Location location, @Nullable Object value) {
        this.parent = parent;
        this.step = step;
        this.name = name;
        this.token = token;
        this.location = location;
        this.value = value;
        this.isEmpty = token == Token.NULL || value instanceof String text && text.isBlank();
    }

    void add(Node child) {
        children.add(child);
    }

    /** Records that its end was reached. */
    void complete() {
        isComplete = true;
        if (Tape.opens(token)) {
            // False is the default everywhere.
            isEmpty = children.stream().allMatch(it -> it.isEmpty || it.token == Token.FALSE && isObject());
        }
    }

    /** The same place with another value, for deviations that are accepted. */
    Node as(Token other, Object otherValue) {
        return copy(name, other, otherValue, List.of());
    }

    /** A list of only this. */
    Node asList() {
        return copy(name, Token.START_ARRAY, null, List.of(this));
    }

    /** An object of only this, under a name. */
    Node asMember(String memberName) {
        return copy(name, Token.START_OBJECT, null, List.of(copy(memberName, token, value, children)));
    }

    /** The same without one of its members. */
    Node without(Node member) {
        return copy(
                name, token, value, children.stream().filter(it -> it != member).toList());
    }

    /** The same without empty members. */
    Node withoutEmpty() {
        return copy(
                name, token, value, children.stream().filter(it -> !it.isEmpty).toList());
    }

    private Node copy(String otherName, Token otherToken, @Nullable Object otherValue, List<Node> otherChildren) {
        Node node = new Node(parent, step, otherName, otherToken, location, otherValue);
        node.children.addAll(otherChildren);
        node.complete();
        node.isComplete = isComplete;
        return node;
    }

    Token token() {
        return token;
    }

    Location location() {
        return location;
    }

    boolean isObject() {
        return token == Token.START_OBJECT;
    }

    boolean isList() {
        return token == Token.START_ARRAY;
    }

    boolean isText() {
        return token == Token.STRING;
    }

    boolean isNumber() {
        return token == Token.INTEGER || token == Token.DECIMAL;
    }

    boolean isComplete() {
        return isComplete;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** The text of a string, or a number as written. */
    String text() {
        return String.valueOf(value);
    }

    BigDecimal number() {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new ArithmeticException("not a JSON number");
    }

    /** The members or the elements, in order. */
    List<Node> children() {
        return children;
    }

    /** The name of a member. */
    String name() {
        return name;
    }

    /** The first member of this name. */
    Optional<Node> member(String name) {
        return isObject()
                ? children.stream().filter(it -> it.name().equals(name)).findFirst()
                : Optional.empty();
    }

    /** The text of a member; empty if it has none. */
    Optional<String> textOf(String name) {
        return member(name).filter(Node::isText).map(Node::text);
    }

    /** The id of the statement, actor or event that this is or belongs to. */
    Optional<String> idOfEntry() {
        for (Node at = this; at.parent != null; at = at.parent) {
            boolean isEntry = at.parent.parent == null || at.parent.parent.parent == null;
            if (isEntry && at.step instanceof Integer) {
                return at.textOf("id");
            }
        }
        return Optional.empty();
    }

    /** The path from the root. */
    List<Object> path() {
        Deque<Object> path = new ArrayDeque<>();
        for (Node at = this; at.parent != null; at = at.parent) {
            path.addFirst(at.step);
        }
        return List.copyOf(path);
    }
}
