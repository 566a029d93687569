package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.internal.Escapes;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a codec reads from: the tokens, what becomes of unknown properties, and what a dossier has defined so far. */
public final class Input {
    /** What is said of a property that is met again. */
    static final String TWICE = "a property stands once, and this one stands twice";

    private static final int EXPECTED_CODECS = 4;
    private static final int LONGEST_QUOTED = 80;
    /** What a text may be taken for where its quotation marks are missing. */
    private static final Set<Token> PLAIN =
            Collections.unmodifiableSet(EnumSet.of(Token.INTEGER, Token.DECIMAL, Token.TRUE, Token.FALSE));

    /** Where the tokens come from: the parser, or a tape of what was read ahead. */
    private TokenReader reader;

    /** Where they come from again after the object that was read ahead. */
    private TokenReader base;

    private final UnknownProperties unknown;
    private final Limits limits;
    private final Frames frames = new Frames();
    private final Elements elements = new Elements();
    private @Nullable Definitions definitions;
    private int actorDepth;
    /** What the codecs of texts that come again have read so far; made when it is needed. */
    private @Nullable IdentityHashMap<Object, Recent<?>> recent;

    /**
     * Begins to read one value.
     *
     * @param reader the tokens; the current one is the first of the value
     * @param unknown what becomes of unknown properties
     * @param limits how much the value may hold
     */
    public Input(TokenReader reader, UnknownProperties unknown, Limits limits) {
        this.reader = reader;
        this.base = reader;
        this.unknown = unknown;
        this.limits = limits;
    }

    TokenReader reader() {
        return reader;
    }

    TokenReader base() {
        return base;
    }

    boolean keepsUnknown() {
        return unknown == UnknownProperties.KEEP;
    }

    Limits limits() {
        return limits;
    }

    /** What the dossier has defined, or null outside of one. */
    @Nullable
    Definitions definitions() {
        return definitions;
    }

    void definitions(@Nullable Definitions value) {
        definitions = value;
    }

    /** Reads the rest of one object from a tape; {@link #backToBase} ends it. */
    void readObjectFrom(TokenReader tape) {
        reader = tape;
    }

    void backToBase() {
        reader = base;
    }

    /** From here on everything comes from a tape, after what is left of the object that is being read ahead. */
    void continueFrom(TokenReader tape) {
        if (reader == base) {
            reader = tape;
        }
        base = tape;
    }

    /** The frames of the objects that are being read. */
    Frames frames() {
        return frames;
    }

    /** The elements of the lists that are being read. */
    Elements elements() {
        return elements;
    }

    /** Reads something in another place, and comes back. */
    <T> T readAt(TokenReader place, Function<Input, T> read) {
        TokenReader savedReader = reader;
        TokenReader savedBase = base;
        reader = place;
        base = place;
        try {
            return read.apply(this);
        } finally {
            reader = savedReader;
            base = savedBase;
        }
    }

    /** What a codec has read in this document a short while ago. */
    @SuppressWarnings("unchecked") // A codec is given what was made for it.
    <T> Recent<T> recent(Remembered<T> codec) {
        if (recent == null) {
            recent = new IdentityHashMap<>(EXPECTED_CODECS);
        }
        return (Recent<T>) recent.computeIfAbsent(codec, it -> new Recent<>());
    }

    /** Counts the actors that stand in each other, so that no input goes deeper than a model can. */
    void enterActor() {
        actorDepth++;
        if (actorDepth > Actor.MAX_DEPTH) {
            throw error("actors nest at most " + Actor.MAX_DEPTH + " deep");
        }
    }

    void leaveActor() {
        actorDepth--;
    }

    /** Refuses the current token unless it is the one expected. */
    void expect(Token token) {
        Token current = reader.current();
        if (current == token) {
            return;
        }
        // YAML takes 2024, 2.0 and no for what they are in JSON.
        boolean lacksQuotes = token == Token.STRING && PLAIN.contains(current);
        throw lacksQuotes
                ? error(token.words() + " expected, got " + current.words() + "; put it in quotes")
                : expected(token.words());
    }

    /** The text of the current token, which must be a string. */
    String string() {
        expect(Token.STRING);
        return checked(reader.string());
    }

    /** A text or a name, which must not be too long. */
    String checked(String text) {
        Limit.TEXT_LENGTH.check(this, text.length());
        return text;
    }

    /** What is said of the current token, a string, that is none of the known words. */
    FormatException unknown(List<String> known) {
        return error(Names.refusal(reader.string(), known));
    }

    FormatException expected(String what) {
        Token token = reader.current();
        return error(what + " expected, got " + (token == Token.STRING ? quoted(reader.string()) : token.words()));
    }

    FormatException error(String problem) {
        return new FormatException(problem, reader.location(), null);
    }

    FormatException error(InvalidValueException refused, Location location) {
        return new FormatException(String.valueOf(refused.getMessage()), location, refused);
    }

    /**
     * What a value is refused for: the place within the value, as far as its table has such a property; and of a dossier the
     * line of the statement, actor or event that is to blame, not that of the dossier.
     */
    FormatException error(InvalidValueException refused, Location start, Names names) {
        List<Object> place = names.indexOf(refused.attribute()) == TokenReader.UNKNOWN
                ? List.of()
                : FormatException.path(refused.pointer());
        Location location = definitions == null || place.size() < 2
                ? start
                : definitions.location(place).orElse(start);
        FormatException error = error(refused, location);
        for (int i = place.size() - 1; i >= 0; i--) {
            error.within(place.get(i));
        }
        return error;
    }

    /** A text of the input as a message shows it: in quotation marks, escaped, and cut when it is long. */
    static String quoted(String text) {
        return Escapes.quoted(text, LONGEST_QUOTED);
    }
}
