package io.github.demarche.coding;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of event data: when who did what to whom, such as 2024-06-14, USA, RUS, 012.
 *
 * <p>As usual in event data, an organ or an official counts for its state: the ministry in Seoul is the actor {@code
 * KOR}. A row is not evidence; the statement, found by its id, says who the actors were and how we know.
 */
@Value.Immutable
public sealed interface EventRow permits ImmutableEventRow {
    /**
     * {@return when it was said, as precisely as the record has it; empty if not known. It is not the article's date}
     */
    Optional<Edtf> date();

    /** {@return the speaker: a state, or an actor that does not act for one} */
    Actor source();

    /**
     * {@return the one towards whom it is directed: the one accused, asked or warned off, otherwise the addressee;
     * empty if the record has neither, or only the source itself}
     */
    Optional<Actor> target();

    /** {@return the coding: a code or several candidates, never none} */
    Coding coding();

    /**
     * {@return the id of the statement in its dossier}
     */
    String statementId();

    /**
     * {@return the parties of the statement that count for the source, such as two ministries for one state}
     */
    List<Party> sourceParties();

    /**
     * {@return the parties of the statement that count for the target; empty when there is no target}
     */
    List<Party> targetParties();

    /**
     * {@return the sector of the parties that count for the source, such as {@link Sector#GOV} for a ministry; empty when their
     * organizations and offices do not decide it}
     */
    Optional<Sector> sourceSector();

    /**
     * {@return the sector of the parties that count for the target; empty when their organizations and offices do not decide it}
     */
    Optional<Sector> targetSector();

    /**
     * {@return the ISO 3166-1 alpha-3 code of a state, such as {@code KOR}, or the id of any other actor, such as {@code
     * un-secretariat}, which has lower-case letters}
     */
    default String sourceCode() {
        return code(source());
    }

    /**
     * {@return the code of the target, as {@link #sourceCode()} writes it; empty when there is no target}
     */
    default Optional<String> targetCode() {
        return target().map(EventRow::code);
    }

    private static String code(Actor actor) {
        return actor instanceof State state ? state.code() : actor.id();
    }
}
