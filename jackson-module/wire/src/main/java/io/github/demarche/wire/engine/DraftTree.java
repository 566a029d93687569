package io.github.demarche.wire.engine;

import io.github.demarche.source.Article;
import io.github.demarche.wire.Draft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a draft, with the place of each value, as far as it can be parsed.
 *
 * <p>An adapter passes the tokens of {@link #json()} to it and reports if they end too early; {@link #draft} then never
 * fails.
 */
public final class DraftTree {
    private final DraftText text;
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Node root;
    private @Nullable String fault;
    private Location faultLocation = Location.UNKNOWN;
    private long end;
    private int size;

    /**
     * Prepares to parse a text.
     *
     * @param text the text, with JSON in it
     */
    public DraftTree(String text) {
        this.text = new DraftText(text);
    }

    /**
     * {@return the JSON, with spaces in place of the text before it, so that lines and columns are those of the text}
     */
    public String json() {
        return text.json();
    }

    /**
     * Takes all tokens of the first value.
     *
     * @param tokens the tokens; the current one is the first of the value, or none
     */
    public void read(TokenReader tokens) {
        String name = "";
        for (Token token = tokens.current(); token != Token.OTHER; token = tokens.next()) {
            if (token == Token.NAME) {
                name = tokens.name();
                continue;
            }
            if (Tape.closes(token)) {
                open.pop().complete();
            } else {
                add(name, tokens);
            }
            if (open.isEmpty()) {
                end = tokens.location().offset() + 1;
                return;
            }
        }
    }

    private void add(String name, TokenReader tokens) {
        Token token = tokens.current();
        Node parent = open.peek();
        Object step = parent == null
                ? ""
                : parent.isObject() ? name : (Object) parent.children().size();
        Object value = value(tokens);
        boolean isNone = value == null && (token == Token.INTEGER || token == Token.DECIMAL);
        Node node = new Node(parent, step, isNone ? Token.OTHER : token, tokens.location(), value);
        size++;
        if (parent == null) {
            root = node;
        } else {
            parent.add(node);
        }
        if (Tape.opens(token)) {
            open.push(node);
        } else {
            node.complete();
        }
    }

    private static @Nullable Object value(TokenReader tokens) {
        return switch (tokens.current()) {
            case STRING -> tokens.string();
            case INTEGER, DECIMAL -> number(tokens);
            default -> null;
        };
    }

    /** A number that Java cannot represent counts as none. */
    private static @Nullable Object number(TokenReader tokens) {
        try {
            return tokens.decimal();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /**
     * Records that the parser could not continue.
     *
     * @param message its message
     * @param location its location
     */
    public void cutOff(String message, Location location) {
        fault = text.isEnd(location.offset())
                ? "the JSON is cut off here: its end is missing"
                : "no JSON from here on: " + firstSentence(message);
        faultLocation = location;
    }

    /** Parsers add where the open value began, which the pointer already says. */
    private static String firstSentence(String message) {
        int more = message.indexOf(" (start marker");
        String line = more < 0 ? message : message.substring(0, more);
        return line.lines().findFirst().orElse("");
    }

    /** {@return whether the parser could not continue to the end} */
    public boolean isCutOff() {
        return fault != null;
    }

    /**
     * Returns whether this tree has more of the same text than another, which was parsed by stricter rules.
     *
     * @param other the other
     * @return whether it has more values
     */
    public boolean goesBeyond(DraftTree other) {
        return size > other.size || other.isCutOff() && !isCutOff();
    }

    /**
     * Reads the draft.
     *
     * @param article the article, if the caller knows it
     * @param strict the tree of the same text by the strict rules of JSON, if this one follows lenient rules
     * @return the readable part and all problems
     */
    public Draft draft(Optional<Article> article, Optional<DraftTree> strict) {
        Set<String> unmentioned = new HashSet<>();
        while (true) {
            DraftRemarks remarks = remarks(strict);
            if (root == null) {
                return remarks.draft(Optional.empty());
            }
            DraftDossier dossier = new DraftDossier(remarks, article, unmentioned);
            Draft draft = dossier.read(root);
            // Each further reading leaves out the STATED bases that were found to be unsupported.
            if (!unmentioned.addAll(dossier.unmentioned())) {
                return draft;
            }
        }
    }

    private DraftRemarks remarks(Optional<DraftTree> strict) {
        DraftRemarks remarks = new DraftRemarks();
        if (text.hasPreface() || root != null && fault == null && text.hasMoreAfter(end)) {
            remarks.note(Location.UNKNOWN, "the text around the JSON is not read");
        }
        strict.ifPresent(it -> remarks.note(it.faultLocation, it.fault + "; read anyway"));
        if (fault != null) {
            remarks.problem(faultLocation, fault);
        } else if (root == null) {
            remarks.problem(Location.UNKNOWN, "no JSON: a dossier expected, an object that begins with {");
        }
        return remarks;
    }
}
