package io.github.demarche.dossier;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The record of one article, such as the 34 statements of a report of 14 June 2024, with their actors and events.
 *
 * <p>Records are made, checked, stored and sent as dossiers. A dossier is not a collection of articles: a link with an
 * {@link Article#address() address} refers to a statement of another article, and {@link #detached} extracts a single
 * statement.
 *
 * <ul>
 *   <li>Statements have different ids. An id also means only one actor and one event: two different ones with the same
 *       id are rejected.
 *   <li>A link with a statement and without an article leads to a statement of the dossier, and {@code partOf} leads to
 *       an event of the dossier.
 *   <li>RESPONDS_TO, DENIES, CONTINUES, INTERPRETS, SUPERSEDES, ACCEPTS, REFUSES and EXPLAINS lead back to something
 *       earlier: together they form no cycle. Neither does {@code partOf}.
 *   <li>No statement was made more than a day after the article was published, or last updated if that is given; the
 *       day allows for time zones.
 *   <li>A statement's {@code article} is empty, or the id of this article.
 *   <li>An actor that is identified as STATED and is a party has at least one mention as a party.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
public sealed interface Dossier permits DossierValue {
    /** {@return the reporting article} */
    Article article();

    /** {@return the author of the record; empty if not given} */
    Optional<Coder> coder();

    /**
     * {@return the actors: those given and those that the article, the events and the statements refer to, each once,
     * in the order of appearance, and each after the actors within it}
     */
    List<Actor> actors();

    /**
     * {@return the events: those given and those that the statements refer to, each once, in the order of appearance}
     */
    List<Event> events();

    /** {@return the statements, in the order given} */
    List<Statement> statements();

    /**
     * {@return the properties that this version does not know, which are kept and written back. Names with a colon,
     * such as {@code myapp:deadline}, are reserved for users: no version will define one. Empty when there are none}
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
     * Returns the actor with this id.
     *
     * @param id the id, such as {@code kor-mofa}
     * @return the actor, or empty when there is none
     */
    default Optional<Actor> actor(String id) {
        return actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /**
     * Returns the event with this id.
     *
     * @param id the id, such as {@code visit}
     * @return the event, or empty when there is none
     */
    default Optional<Event> event(String id) {
        return events().stream().filter(event -> event.id().equals(id)).findFirst();
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
     * Returns the statements by an actor itself. The actor is known by its id, so {@code State.of("USA")} is the United
     * States in any record. {@link #byOnBehalfOf(Actor)} includes its organs and officials.
     *
     * @param actor the actor
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> by(Actor actor) {
        return statements().stream()
                .filter(statement -> statement.speakers().stream()
                        .anyMatch(party -> party.actor().id().equals(actor.id())))
                .toList();
    }

    /**
     * Returns the statements by an actor in any way: by itself, by its organs and officials, in a group that includes
     * it, or through somebody who speaks on its behalf. An office counts if the person may hold it when the statement
     * is made; a former office never counts. A newspaper, a company, a party or an armed group does not count for the
     * state in which it is based.
     *
     * @param actor the actor, such as a state
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> byOnBehalfOf(Actor actor) {
        return new Questions(this).having(Statement::speakers, actor);
    }

    /**
     * Returns the statements of one kind by an actor in any way, such as {@code byOnBehalfOf(State.of("USA"),
     * Warning.class)}.
     *
     * @param <S> the kind
     * @param actor the actor, such as a state
     * @param kind the class of the kind
     * @return the statements in their order; empty when there are none
     */
    default <S extends Statement> List<S> byOnBehalfOf(Actor actor, Class<S> kind) {
        return byOnBehalfOf(actor).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * Returns the statements addressed to an actor itself, its organs or its officials.
     *
     * @param actor the actor, such as a state
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> toldTo(Actor actor) {
        return new Questions(this).having(Statement::addressees, actor);
    }

    /**
     * Returns the statements about an actor, its organs or its officials: those that have one of them among their
     * targets.
     *
     * @param actor the actor, such as a state
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> about(Actor actor) {
        return new Questions(this).having(Statement::targets, actor);
    }

    /**
     * Returns the statements about an event, known by its id. Statements about its parts, and statements made on its
     * occasion, are not included.
     *
     * @param event the event, such as a visit
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> about(Event event) {
        return statements().stream()
                .filter(statement ->
                        statement.about().stream().anyMatch(it -> it.id().equals(event.id())))
                .toList();
    }

    /**
     * Returns the statements to which a statement has links, such as the one that it denies.
     *
     * @param statement the statement that has the link
     * @param relation the relation, such as {@link LinkRelation#DENIES}
     * @return the statements of this dossier, in their order; empty when there are none
     */
    default List<Statement> linkedFrom(Statement statement, LinkRelation relation) {
        return new Questions(this).linkedFrom(statement, relation);
    }

    /**
     * Returns the statements that have links to a statement, such as those that deny it.
     *
     * @param statement the statement to which the links lead
     * @param relation the relation, such as {@link LinkRelation#DENIES}
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> linkedTo(Statement statement, LinkRelation relation) {
        return new Questions(this).linkedTo(statement, relation);
    }

    /**
     * Returns the renditions of a statement: everything connected to it by RENDITION_OF links in either direction,
     * directly or indirectly.
     *
     * @param statement the statement
     * @return the other renditions in their order, each with the change in certainty; empty if there are none
     */
    default List<Rendition> renditions(Statement statement) {
        return new Questions(this).renditions(statement);
    }

    /**
     * Returns the statements that touch a resolution: those with a reference that cites it.
     *
     * @param resolution the resolution
     * @return the statements, with those whose source names it listed separately; {@link #touching(SanctionsRegime)}
     *     finds more
     */
    default InstrumentStatements touching(Resolution resolution) {
        return new Questions(this).touching(reference -> Questions.touches(reference, resolution));
    }

    /**
     * Returns the statements that touch a sanctions regime: those with a reference that has its key or cites one of its
     * resolutions.
     *
     * @param regime the regime
     * @return the statements, those apart whose source names it
     */
    default InstrumentStatements touching(SanctionsRegime regime) {
        return new Questions(this).touching(reference -> Questions.touches(reference, regime));
    }

    /**
     * Returns the statements with a reference that cites this resolution, regardless of whether the source or the coder
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
     * Returns the statements in the order in which they were made, as {@link io.github.demarche.time.Edtf} sorts dates:
     * an imprecise date is sorted by its earliest day, so "on or before 14 June" comes before everything that has an
     * earliest day. {@link #surelyBefore} returns what was certainly earlier.
     *
     * @return the statements; those with the same date keep their order, and those without a date come last
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
     * Returns the statements certainly made before this one, whichever of their possible days apply.
     *
     * @param statement the statement
     * @return the statements in their order; empty if there are none, or if this one has no date
     */
    default List<Statement> surelyBefore(Statement statement) {
        return new Questions(this).surely(statement, Edtf::mustBeBefore);
    }

    /**
     * Returns the statements certainly made after this one, whichever of their possible days apply.
     *
     * @param statement the statement
     * @return the statements in their order; empty if there are none, or if this one has no date
     */
    default List<Statement> surelyAfter(Statement statement) {
        return new Questions(this).surely(statement, (other, date) -> date.mustBeBefore(other));
    }

    /**
     * Returns the attribution of a statement: its chain and the weakest link.
     *
     * @param statement the statement
     * @return the attribution, with the hops of {@link #chain}
     */
    default Attribution attribution(Statement statement) {
        return Attributions.of(statement);
    }

    /**
     * Returns the chain of attribution of a statement, from the reader to the original speaker: the parties of each
     * relay, then the speakers. The article itself, as the outermost voice, is left out.
     *
     * @param statement the statement
     * @return one list per hop; the last is empty if nobody is named as the source, and there is no hop for what the
     *     article says in its own voice; a relay that names nobody is an empty list
     */
    default List<List<Party>> chain(Statement statement) {
        return attribution(statement).hops();
    }

    /**
     * Returns a statement that can be used without its dossier:
     *
     * <ul>
     *   <li>its {@code article} is the id of the dossier's article, to which its passages refer;
     *   <li>its links to statements of this dossier name the article, by its {@link Article#address() address};
     *   <li>it has the dossier's coder, unless it has its own;
     *   <li>its events keep {@code partOf} only if that event is among them.
     * </ul>
     *
     * <p>For example, a denial with the link {@code denies} {@code usa-accuses-russia} then names the article of that
     * statement:
     *
     * <pre>{@code
     * Statement alone = dossier.detached(denial);
     * alone.links(); // denies usa-accuses-russia of urn:demarche:article:herald-0312
     * }</pre>
     *
     * @param statement a statement of this dossier
     * @return the detached statement, of the same kind
     * @throws io.github.demarche.InvalidValueException if the dossier does not have the statement
     */
    default Statement detached(Statement statement) {
        return Detaching.of(this, statement);
    }

    /**
     * Returns this dossier with actors replaced everywhere: in the table, as publisher, as participants, and in the
     * statements as parties, in offices, in quotations and in relays.
     *
     * <p>The function is called once for each of the {@link #actors()}, in order. Its argument is an actor whose parts,
     * such as the members of a group, have already been replaced; it returns the replacement, or the same actor. This
     * gives actors their identifiers:
     *
     * <pre>{@code
     * Map<String, Identifier> found = …; // by the ids of the actors
     * Dossier identified = dossier.mapActors(actor -> found.containsKey(actor.id())
     *         ? actor.toBuilder().addIdentifier(found.get(actor.id())).build()
     *         : actor);
     * }</pre>
     *
     * <p>Two actors become one if the function returns equal actors for both.
     *
     * @param change returns the replacement for an actor
     * @return the changed dossier
     * @throws io.github.demarche.InvalidValueException if the result breaks a rule, such as that nobody occurs twice in a group, or
     *     if the state or the parent of an organization would no longer be a {@link io.github.demarche.actor.State} or an
     *     {@link io.github.demarche.actor.Organization}
     */
    default Dossier mapActors(UnaryOperator<Actor> change) {
        return ActorMapping.map(this, change);
    }

    /**
     * {@return a builder filled with this value, to build a changed copy}
     */
    default DossierBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static DossierBuilder builder() {
        return new DossierBuilder();
    }
}
