package io.github.demarche.dossier;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one article says, such as the 34 statements of a report of 14 June 2024, with their actors and events.
 *
 * <p>The unit in which records are made, checked, stored and sent. It is not a collection of articles: a statement of another
 * one is reached by a link with its URI.
 *
 * <ul>
 *   <li>Statements have different ids, and one id means one actor, and one event: two that differ are refused.
 *   <li>Links without an article, and {@code partOf}, lead to a statement or an event of the dossier.
 *   <li>RESPONDS_TO, DENIES, CONTINUES, INTERPRETS and SUPERSEDES lead back to something that was there before: followed
 *       together they have no cycle. Nor has {@code partOf}.
 *   <li>No statement was made more than a day after the article was published; the day is for time zones.
 *   <li>A statement's {@code article} is empty, or the id of this article.
 *   <li>An actor who is identified as STATED, and is a party somewhere, is mentioned as a party somewhere.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
@Value.Immutable
public sealed interface Dossier permits ImmutableDossier {
    /** {@return the article that reports} */
    Article article();

    /** {@return who wrote the record; empty when not given} */
    Optional<Coder> coder();

    /**
     * {@return the actors: those given, and all that the article, the events and the statements reach, each once, in the
     * order of appearance, and each after the actors that it is made of}
     */
    List<Actor> actors();

    /**
     * {@return the events: those given, and all that the statements reach, each once, in the order of appearance}
     */
    List<Event> events();

    /** {@return the statements, in the order given} */
    List<Statement> statements();

    /**
     * {@return properties that this version does not know, kept and written again; empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * Returns the statement with this id.
     *
     * @param id the id
     * @return the statement, or empty when there is none
     */
    default Optional<Statement> statement(String id) {
        return statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the statements of one kind, such as {@code statements(Warning.class)}.
     *
     * @param <S> the kind
     * @param kind the class of the kind
     * @return the statements in their order; empty when there are none
     */
    default <S extends Statement> List<S> statements(Class<S> kind) {
        return statements().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Returns what an actor says: the statements that have the actor itself among their speakers, not its organs, its
     * officials or the groups to which it belongs.
     *
     * @param actor the actor
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> by(Actor actor) {
        return statements().stream()
                .filter(statement -> statement.speakers().stream()
                        .anyMatch(party -> party.actor().equals(actor)))
                .toList();
    }

    /**
     * Returns the statements with a reference that has this resolution among its citations, whether the source or the coder
     * gives its number.
     *
     * @param resolution the resolution
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> citing(Resolution resolution) {
        return statements().stream()
                .filter(statement -> statement.sanctionReferences().stream()
                        .flatMap(reference -> reference.resolutions().stream())
                        .anyMatch(citation -> citation.resolution().equals(resolution)))
                .toList();
    }

    /**
     * Returns the statements in the order in which they were made, as {@link io.github.demarche.time.Edtf} sorts dates.
     *
     * @return the statements; those of one date in their order here, those without a date at the end
     */
    default List<Statement> timeline() {
        Comparator<Statement> byDate =
                Comparator.comparing(statement -> statement.made().orElseThrow().date());
        List<Statement> dated = new ArrayList<>(statements());
        List<Statement> undated = new ArrayList<>(statements());
        dated.removeIf(statement -> statement.made().isEmpty());
        undated.removeIf(statement -> statement.made().isPresent());
        dated.sort(byDate);
        dated.addAll(undated);
        return List.copyOf(dated);
    }

    /**
     * Returns the chain of attribution of a statement, from the reader to the first voice: the parties of each relay, then
     * the speakers. The article itself, which is the outermost voice of all, is left out.
     *
     * @param statement the statement
     * @return one list a hop; the last is empty when nobody is named as the source, and there is no hop at all for what the
     *     article says in its own voice; a relay that names nobody is an empty list
     */
    default List<List<Party>> chain(Statement statement) {
        List<List<Party>> chain = new ArrayList<>();
        for (Relay relay : statement.relays()) {
            chain.add(relay.by());
        }
        if (statement.voice() != Voice.ARTICLE) {
            chain.add(statement.speakers());
        }
        return List.copyOf(chain);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dossier}. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}

        /**
         * Builds the dossier.
         *
         * @return the dossier
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Dossier}
         */
        @Override
        public Dossier build() {
            Dossier given = super.build();
            Tables tables = Tables.of(given);
            DossierRules.check(given, tables);
            actors(tables.actors());
            events(tables.events());
            return super.build();
        }
    }
}
