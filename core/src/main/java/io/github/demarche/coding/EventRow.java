package io.github.demarche.coding;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.time.Edtf;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of event data: when who did what to whom, such as 2024-06-14, USA, RUS, 012.
 *
 * <p>An organ or an official stands for its state, as event data counts: the ministry in Seoul is the actor {@code KOR}. The
 * statement, found by its id, has who it was, and through whom we know: a row is not evidence.
 *
 * @param date when it was said, as precise as the record; empty when that is not known. It is not the article's date
 * @param source who says it: a state, or an actor that acts for none
 * @param target towards whom: who is accused, asked or warned off, else who is told; empty when the record has neither
 * @param coding what it is: a code or several candidates, never none
 * @param statementId the id of the statement in its dossier
 */
public record EventRow(Optional<Edtf> date, Actor source, Optional<Actor> target, Coding coding, String statementId) {
    /**
     * Refuses {@code null}, and what has no code.
     *
     * @param date when
     * @param source who
     * @param target towards whom
     * @param coding what
     * @param statementId the id of the statement
     * @throws NullPointerException if something is {@code null}
     * @throws IllegalArgumentException if the coding is none
     */
    public EventRow {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(coding, "coding");
        if (coding instanceof Coding.None none) {
            throw new IllegalArgumentException("A row has a code: " + none.reason());
        }
        Objects.requireNonNull(statementId, "statementId");
    }

    /**
     * {@return the ISO 3166-1 alpha-3 code of a state, such as {@code KOR}, or the id of any other actor, such as {@code
     * un-secretariat}, which has lower-case letters}
     */
    public String sourceCode() {
        return code(source);
    }

    /**
     * {@return the code of the target, as {@link #sourceCode()} writes it; empty when there is no target}
     */
    public Optional<String> targetCode() {
        return target.map(EventRow::code);
    }

    private static String code(Actor actor) {
        return actor instanceof State state ? state.code() : actor.id();
    }
}
