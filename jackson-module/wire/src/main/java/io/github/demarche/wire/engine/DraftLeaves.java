package io.github.demarche.wire.engine;

import io.github.demarche.internal.Strings;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads those values of a draft that are not objects with a table: texts, numbers, tokens, and the names of properties.
 */
final class DraftLeaves {
    private static final int MOST_DIGITS = 20;

    private final DraftRemarks remarks;
    private final Input input;

    DraftLeaves(DraftRemarks remarks) {
        this.remarks = remarks;
        // Read with FAIL, because a model does not know a newer version of the format.
        this.input = new Input(
                new NodeReader(new Node(null, "", Token.NULL, Location.UNKNOWN, null)),
                UnknownProperties.FAIL,
                Limits.none());
    }

    /** Reads a value; null if that is impossible. */
    @Nullable
    Object read(Codec<?> codec, Node node) {
        if (!node.isComplete()) {
            return null;
        }
        Node meant = meant(codec, node);
        if (meant == null) {
            return null;
        }
        try {
            return input.readAt(new NodeReader(meant), codec::read);
        } catch (FormatException e) {
            remarks.problem(meant, e);
            return null;
        }
    }

    /** The value as the format writes it, if it has only one possible meaning. */
    private @Nullable Node meant(Codec<?> codec, Node node) {
        if (codec instanceof EnumCodec<?> closed) {
            return ofTokens(node, closed.tokens().list());
        }
        if (codec instanceof VocabularyCodec<?> open) {
            return ofTokens(node, open.tokens().list());
        }
        if (codec == TextTables.TEXT) {
            return ofText(node);
        }
        if (codec == Scalars.SLUG || codec == Ids.ACTOR) {
            return node.isText() ? node.as(Token.STRING, slug(node)) : node;
        }
        if (codec instanceof NumberCodec && node.isText()) {
            return ofNumber(node);
        }
        if (codec == BooleanCodec.BOOLEAN && node.isText()) {
            return ofBoolean(node);
        }
        return codec instanceof TextCodec<?> && node.isNumber() ? inQuotes(node) : node;
    }

    private @Nullable Node ofTokens(Node node, List<String> known) {
        if (!node.isText()) {
            return node;
        }
        String token = token(node, known);
        return token == null ? null : node.as(Token.STRING, token);
    }

    /** The token, possibly written in capitals or with another hyphen; null if it is another word. */
    @Nullable
    String token(Node node, List<String> known) {
        String text = node.text();
        if (known.contains(text)) {
            return text;
        }
        Optional<String> same = DraftWords.sameLetters(text, known);
        if (same.isPresent()) {
            remarks.note(node, Input.quoted(text) + " is taken as " + Input.quoted(same.get()));
            return same.get();
        }
        remarks.problem(
                node, new Names(known).oneOf() + " expected, got " + Input.quoted(text) + remarks.hint(text, known));
        return null;
    }

    /** The index of the property that a member means, possibly in another spelling. */
    int line(Names names, Node member) {
        int index = names.indexOf(member.name());
        if (index != TokenReader.UNKNOWN) {
            return index;
        }
        Optional<String> same = DraftWords.sameLetters(member.name(), names.list());
        same.ifPresent(it -> remarks.note(member, Input.quoted(member.name()) + " is taken as " + Input.quoted(it)));
        return same.map(names::indexOf).orElse(TokenReader.UNKNOWN);
    }

    /** An id, converted to lower case with hyphens if only capitals, spaces and underscores differ. */
    String slug(Node node) {
        String slug = slugged(node.text());
        if (!slug.equals(node.text())) {
            remarks.note(node, Input.quoted(node.text()) + " is taken as the id " + Input.quoted(slug));
        }
        return slug;
    }

    /** The same for any text; a text that is not an id even then remains unchanged. */
    static String slugged(String text) {
        if (Strings.isSlug(text)) {
            return text;
        }
        StringBuilder slug = new StringBuilder(text.length());
        text.strip().chars().forEach(c -> {
            boolean isCapital = c >= 'A' && c <= 'Z';
            boolean isBetween = c == '_' || c == ' ' || c == '.' || c == ':' || c == '/';
            slug.append((char) (isCapital ? c - 'A' + 'a' : isBetween ? '-' : c));
        });
        return Strings.isSlug(slug.toString()) ? slug.toString() : text;
    }

    /** A text without its empty languages. */
    private @Nullable Node ofText(Node node) {
        if (!node.isObject()) {
            remarks.problem(node, "a text by its language expected, such as {\"en\": \"a visit\"}, got " + shown(node));
            return null;
        }
        return node.children().stream().anyMatch(Node::isEmpty) ? node.withoutEmpty() : node;
    }

    private Node ofNumber(Node node) {
        String text = node.text().strip();
        boolean isNumber = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
        if (!isNumber) {
            return node;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            remarks.note(node, "a number in quotes is taken as the number");
            return node.as(number.scale() == 0 ? Token.INTEGER : Token.DECIMAL, number);
        } catch (NumberFormatException e) {
            return node;
        }
    }

    private Node ofBoolean(Node node) {
        String letters = DraftWords.letters(node.text());
        if (!letters.equals("true") && !letters.equals("false")) {
            return node;
        }
        remarks.note(node, Input.quoted(node.text()) + " is taken as " + letters);
        return node.as(letters.equals("true") ? Token.TRUE : Token.FALSE, letters);
    }

    private Node inQuotes(Node node) {
        String text = node.text();
        if (text.length() > MOST_DIGITS || text.indexOf('E') >= 0) {
            return node;
        }
        remarks.note(node, "a number without quotes is taken as the text " + Input.quoted(text));
        return node.as(Token.STRING, text);
    }

    /** A value as a message shows it. */
    static String shown(Node node) {
        return node.isText()
                ? Input.quoted(node.text())
                : node.isNumber() ? node.text() : node.token().words();
    }
}
