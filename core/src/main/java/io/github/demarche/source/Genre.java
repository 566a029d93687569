package io.github.demarche.source;

import io.github.demarche.internal.Vocabulary;
import java.util.List;

/**
 * A kind of document, such as {@link #NEWS} or {@code Genre.of("note-verbale")}.
 *
 * <p>It determines how quotations are checked: {@linkplain #isOfSpeaker() some genres} consist entirely of the
 * speaker's own words, so no quotation marks are expected.
 *
 * <p>This is an open vocabulary: a newer version may add genres, and an unknown one is kept with its token.
 */
public final class Genre {
    /** A press report. */
    public static final Genre NEWS = new Genre("news");

    /** A verbatim record, such as of a press conference or an interview. */
    public static final Genre TRANSCRIPT = new Genre("transcript");

    /** A written statement to the public by one speaker. */
    public static final Genre STATEMENT = new Genre("statement");

    /** A joint text that several parties issue: a joint communiqué or declaration. */
    public static final Genre COMMUNIQUE = new Genre("communique");

    /** One side's account of a call or a meeting. */
    public static final Genre READOUT = new Genre("readout");

    /** An announcement to the press, in which a party reports and quotes its own side. */
    public static final Genre PRESS_RELEASE = new Genre("press-release");

    /** A letter. */
    public static final Genre LETTER = new Genre("letter");

    /** A note between governments: note verbale, aide-mémoire. */
    public static final Genre NOTE_VERBALE = new Genre("note-verbale");

    /** A post on a social network. */
    public static final Genre POST = new Genre("post");

    /** The record of a meeting, in reported speech or verbatim, such as {@code S/PV.9190}. */
    public static final Genre MEETING_RECORD = new Genre("meeting-record");

    /** A legal act: a resolution, a decree, a judgment. */
    public static final Genre LEGAL_ACT = new Genre("legal-act");

    /** Anything else. */
    public static final Genre OTHER = new Genre("other");

    private static final Vocabulary<Genre> VOCABULARY = new Vocabulary<>(
            "Genre",
            Genre::new,
            Genre::token,
            List.of(
                    NEWS,
                    TRANSCRIPT,
                    STATEMENT,
                    COMMUNIQUE,
                    READOUT,
                    PRESS_RELEASE,
                    LETTER,
                    NOTE_VERBALE,
                    POST,
                    MEETING_RECORD,
                    LEGAL_ACT,
                    OTHER));

    /** The genres whose documents are the act itself, in the words of the speakers. */
    private static final List<Genre> OF_SPEAKER =
            List.of(TRANSCRIPT, STATEMENT, COMMUNIQUE, LETTER, NOTE_VERBALE, POST, MEETING_RECORD, LEGAL_ACT);

    private final String token;

    private Genre(String token) {
        this.token = token;
    }

    /**
     * Returns the genre with a token.
     *
     * @param token the token, lower-case words joined by hyphens, such as {@code press-release}
     * @return the constant; for a token that this version does not know, a genre that keeps it
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static Genre of(String token) {
        return VOCABULARY.of(token);
    }

    /**
     * Returns the genre with a token, like {@link #of}; frameworks look for a method of this name.
     *
     * @param token the token
     * @return the genre
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static Genre valueOf(String token) {
        return of(token);
    }

    /** {@return the genres that this version knows, in the order of the constants} */
    public static List<Genre> known() {
        return VOCABULARY.known();
    }

    /** {@return the token, such as {@code press-release}} */
    public String token() {
        return token;
    }

    /** {@return whether this version knows the genre: whether it is one of the constants} */
    public boolean isKnown() {
        return VOCABULARY.knows(token);
    }

    /**
     * {@return whether a document of this genre is in the speakers' own words: a transcript, a statement, a communiqué,
     * a letter, a note verbale, a post, a meeting record, a legal act. A news report, a read-out and a press release
     * report the words of others and mark them; unknown genres are treated like these}
     */
    public boolean isOfSpeaker() {
        return OF_SPEAKER.contains(this);
    }

    /** Whether the other object is a genre with the same token. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Genre genre && token.equals(genre.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** {@return the token, which {@link #of} takes} */
    @Override
    public String toString() {
        return token;
    }
}
