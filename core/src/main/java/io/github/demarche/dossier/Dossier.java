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
 * What one article says, such as the 34 statements of a report of 14 June 2024, with their actors and events.
 *
 * <p>The unit in which records are made, checked, stored and sent. It is not a collection of articles: a statement of another
 * one is reached by a link with its {@link Article#address() address}, and {@link #detached} takes one out.
 *
 * <ul>
 *   <li>Statements have different ids, and one id means one actor, and one event: two that differ are refused.
 *   <li>A link that has a statement and no article, and {@code partOf}, lead to a statement or an event of the dossier.
 *   <li>RESPONDS_TO, DENIES, CONTINUES, INTERPRETS, SUPERSEDES, ACCEPTS, REFUSES and EXPLAINS lead back to something that was there before: followed
 *       together they have no cycle. Nor has {@code partOf}.
 *   <li>No statement was made more than a day after the article was published, or updated if it says so; the day is for time
 *       zones.
 *   <li>A statement's {@code article} is empty, or the id of this article.
 *   <li>An actor who is identified as STATED, and is a party somewhere, is mentioned as a party somewhere.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
public sealed interface Dossier permits DossierValue {
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
     * {@return properties that this version does not know, kept and written again. Names with a colon, such as {@code
     * myapp:deadline}, are the users': no version will define one. Empty when there are none}
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
     * Returns what an actor says: the statements that have the actor itself among their speakers, known by its id, so that {@code
     * State.of("USA")} is the United States of any record. {@link #byOnBehalfOf(Actor)} counts its organs and officials too.
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
     * Returns what an actor says in any way: by itself, by its organs and officials, in a group with it, or through somebody
     * who speaks on its behalf. An office counts where it may be held when the statement is made, never a former one, and a newspaper, a company, a
     * party or an armed group does not count for the state in which it is at home.
     *
     * @param actor the actor, such as a state
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> byOnBehalfOf(Actor actor) {
        return new Questions(this).having(Statement::speakers, actor);
    }

    /**
     * Returns what of one kind an actor says in any way, such as {@code byOnBehalfOf(State.of("USA"), Warning.class)}.
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
     * Returns what an actor is told, by itself, its organs or its officials.
     *
     * @param actor the actor, such as a state
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> toldTo(Actor actor) {
        return new Questions(this).having(Statement::addressees, actor);
    }

    /**
     * Returns what is said about an actor, its organs or its officials: the statements that have one of them among their
     * targets.
     *
     * @param actor the actor, such as a state
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> about(Actor actor) {
        return new Questions(this).having(Statement::targets, actor);
    }

    /**
     * Returns what is said about an event, known by its id. Statements about its parts do not count, nor do those that were
     * only made on its occasion.
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
     * Returns the statements that one has a link to, such as what it denies.
     *
     * @param statement the statement that has the link
     * @param relation the relation, such as {@link LinkRelation#DENIES}
     * @return the statements of this dossier, in their order; empty when there are none
     */
    default List<Statement> linkedFrom(Statement statement, LinkRelation relation) {
        return new Questions(this).linkedFrom(statement, relation);
    }

    /**
     * Returns the statements that have a link to one, such as what denies it.
     *
     * @param statement the statement to which the links lead
     * @param relation the relation, such as {@link LinkRelation#DENIES}
     * @return the statements in their order; empty when there are none
     */
    default List<Statement> linkedTo(Statement statement, LinkRelation relation) {
        return new Questions(this).linkedTo(statement, relation);
    }

    /**
     * Returns the renditions of a statement: whatever RENDITION_OF leads to, forth and back, over others too.
     *
     * @param statement the statement
     * @return the others in their order, each with what changed in certainty; empty when there are none
     */
    default List<Rendition> renditions(Statement statement) {
        return new Questions(this).renditions(statement);
    }

    /**
     * Returns the statements that touch a resolution: a reference has it among its citations.
     *
     * @param resolution the resolution
     * @return the statements, those apart whose source names it; {@link #touching(SanctionsRegime)} casts a wider net
     */
    default InstrumentStatements touching(Resolution resolution) {
        return new Questions(this).touching(reference -> Questions.touches(reference, resolution));
    }

    /**
     * Returns the statements that touch a sanctions regime: a reference has its key, or cites a resolution of it.
     *
     * @param regime the regime
     * @return the statements, those apart whose source names it
     */
    default InstrumentStatements touching(SanctionsRegime regime) {
        return new Questions(this).touching(reference -> Questions.touches(reference, regime));
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
     * Returns the statements in the order in which they were made, as {@link io.github.demarche.time.Edtf} sorts dates: an
     * imprecise date where it may begin, so that "on or before 14 June" comes before all that has a beginning. What was earlier
     * beyond doubt is {@link #surelyBefore}.
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
     * Returns what was surely made before a statement: on whatever of its days the one was made, and the other.
     *
     * @param statement the statement
     * @return the statements in their order; empty when there are none, or this one has no date
     */
    default List<Statement> surelyBefore(Statement statement) {
        return new Questions(this).surely(statement, Edtf::mustBeBefore);
    }

    /**
     * Returns what was surely made after a statement.
     *
     * @param statement the statement
     * @return the statements in their order; empty when there are none, or this one has no date
     */
    default List<Statement> surelyAfter(Statement statement) {
        return new Questions(this).surely(statement, (other, date) -> date.mustBeBefore(other));
    }

    /**
     * Returns who says it in the end, and the weakest link on the way.
     *
     * @param statement the statement
     * @return the attribution, with the hops of {@link #chain}
     */
    default Attribution attribution(Statement statement) {
        return Attributions.of(statement);
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
        return attribution(statement).hops();
    }

    /**
     * Returns a statement as it travels alone, with nothing in it that only the dossier explains:
     *
     * <ul>
     *   <li>its {@code article} is the id of the dossier's article, into which its passages point;
     *   <li>its links to statements of this dossier name the article, by its {@link Article#address() address};
     *   <li>it has the coder of the dossier, unless it has one of its own;
     *   <li>its events keep {@code partOf} only where the whole is among them.
     * </ul>
     *
     * <p>So a denial that has the link {@code denies} {@code usa-accuses-russia} says of which article that is:
     *
     * <pre>{@code
     * Statement alone = dossier.detached(denial);
     * alone.links(); // denies usa-accuses-russia of urn:demarche:article:herald-0312
     * }</pre>
     *
     * @param statement a statement of this dossier
     * @return the statement alone, of the same kind
     * @throws io.github.demarche.InvalidValueException if the dossier does not have the statement
     */
    default Statement detached(Statement statement) {
        return Detaching.of(this, statement);
    }

    /**
     * Returns this dossier with other actors in all places: in the table, as publisher, as participants, and in the statements
     * as parties, in offices, in quotations and in relays.
     *
     * <p>The function is asked once for each of the {@link #actors()}, in their order. It gets an actor whose parts, such as the
     * members of a group, have been replaced already, and returns what takes the actor's place, or the same actor. So all
     * actors get an identifier:
     *
     * <pre>{@code
     * Map<String, Identifier> found = …; // by the ids of the actors
     * Dossier identified = dossier.mapActors(actor -> found.containsKey(actor.id())
     *         ? actor.toBuilder().addIdentifier(found.get(actor.id())).build()
     *         : actor);
     * }</pre>
     *
     * <p>Two actors become one when the function returns one that is equal for both.
     *
     * @param change gives the actor for an actor
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
