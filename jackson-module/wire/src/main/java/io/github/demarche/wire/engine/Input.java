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

/** The input of a codec: the tokens, the treatment of unknown properties, and the definitions of the dossier so far. */
public final class Input {
    /** The message about a property that occurs again. */
    static final String TWICE = "a property occurs once, and this one occurs twice";

    private static final int EXPECTED_CODECS = 4;
    private static final int LONGEST_QUOTED = 80;
    /** The tokens as which a text without quotation marks may be read. */
    private static final Set<Token> PLAIN =
            Collections.unmodifiableSet(EnumSet.of(Token.INTEGER, Token.DECIMAL, Token.TRUE, Token.FALSE));

    /** The source of the tokens: the parser, or a tape of tokens that were read ahead. */
    private TokenReader reader;

    /** The source of the tokens after the object that was read ahead. */
    private TokenReader base;

    private final UnknownProperties unknown;
    private final Limits limits;
    private final Frames frames = new Frames();
    private final Elements elements = new Elements();
    private @Nullable Definitions definitions;
    private int actorDepth;
    private int waiting;
    /** The values that codecs of repeated texts have read so far; made on demand. */
    private @Nullable IdentityHashMap<Object, Recent<?>> recent;

    /**
     * Prepares to read one value.
     *
     * @param reader the tokens; the current one is the first of the value
     * @param unknown the treatment of unknown properties
     * @param limits the limits on the value
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

    /** The definitions of the dossier, or null outside a dossier. */
    @Nullable
    Definitions definitions() {
        return definitions;
    }

    void definitions(@Nullable Definitions value) {
        definitions = value;
    }

    /** Reads the members of an object from a tape, and those after them from where the tape was recorded. */
    void readObjectFrom(Tape.Reader tape) {
        reader = tape;
    }

    /** Advances to the next name of the object that is being read, or to its end, as {@link TokenReader#nextName(Names)} does. */
    int nextName(Names names) {
        if (reader != base && reader instanceof Tape.Reader tape && tape.isAtEnd()) {
            reader = base;
        }
        return reader.nextName(names);
    }

    /** From here on, all tokens come from a tape, after the rest of the object being read ahead. */
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

    /** Reads something at another place and returns. */
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

    /** The values that a codec has recently read in this document. */
    @SuppressWarnings("unchecked") // Each codec receives the object made for it.
    <T> Recent<T> recent(Remembered<T> codec) {
        if (recent == null) {
            recent = new IdentityHashMap<>(EXPECTED_CODECS);
        }
        return (Recent<T>) recent.computeIfAbsent(codec, it -> new Recent<>());
    }

    /** How many references have been met so far that wait for their definitions. */
    int waiting() {
        return waiting;
    }

    void countWaiting() {
        waiting++;
    }

    /** Counts nested actors, so that no input exceeds the depth of the model. */
    void enterActor() {
        actorDepth++;
        if (actorDepth > Actor.MAX_DEPTH) {
            throw error("actors nest at most " + Actor.MAX_DEPTH + " deep");
        }
    }

    void leaveActor() {
        actorDepth--;
    }

    /** Rejects the current token unless it is the expected one. */
    void expect(Token token) {
        Token current = reader.current();
        if (current == token) {
            return;
        }
        // YAML reads 2024, 2.0 and no as JSON does.
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

    /** A text or a name within the limit on length. */
    String checked(String text) {
        Limit.TEXT_LENGTH.check(this, text.length());
        return text;
    }

    /** The error for the current token, a string, if it is not a known word. */
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
     * The error for a rejected value: it has the place within the value, if its table has such a property, and for a
     * dossier the line of the statement, actor or event at fault instead of that of the dossier.
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

    /** A text of the input as a message shows it: in quotation marks, escaped, and shortened if long. */
    static String quoted(String text) {
        return Escapes.quoted(text, LONGEST_QUOTED);
    }
}
