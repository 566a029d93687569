package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.statement.LinkRelation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Many articles together, such as a report, a denial of it in another paper, and translations of both.
 *
 * <pre>{@code
 * Corpus corpus = Corpus.of(dossiers);
 * for (ArticleStatement denial : corpus.linkedTo(StatementRef.parse("herald-0312#tanks-crossed"), LinkRelation.DENIES)) {
 *     System.out.println(denial.article().id() + ": " + denial.statement().id());
 * }
 * }</pre>
 *
 * <p>A dossier covers only its own article. A corpus connects articles:
 *
 * <ul>
 *   <li>A link names another article by its {@code uri}, by its id as {@code urn:demarche:article:herald-0312}, or by
 *       one of its identifiers: by the value, or by scheme and value joined by a colon.
 *   <li>An actor is the same in two articles if both give the same identifier or the same state's code. A shared name
 *       is not enough.
 *   <li>An event has no identity outside its article.
 * </ul>
 *
 * <p>A corpus is immutable and keeps the dossiers with indexes of their statements: answering a question takes time in
 * proportion to the answer. It has one dossier for each article; for two codings of the same article, use {@link
 * Comparison}. It is not part of the format, but its dossiers are.
 */
public final class Corpus {
    private final Contents contents;
    private final CorpusLinks links;
    private final JoinedActors actors;
    private final PartyIndex parties;
    private final InstrumentIndex instruments;
    private final Chronology chronology;
    private final QuotedArticles quoted;
    private final Utterances utterances;
    private final List<UtteranceCandidate> utteranceCandidates;

    private Corpus(Contents contents) {
        this.contents = contents;
        ArticleAddresses addresses = new ArticleAddresses(contents);
        links = new CorpusLinks(contents, addresses);
        actors = new JoinedActors(contents);
        parties = new PartyIndex(contents, actors);
        instruments = new InstrumentIndex(contents);
        chronology = new Chronology(contents);
        quoted = new QuotedArticles(contents, addresses, links, actors);
        utterances = new Utterances(contents, links);
        utteranceCandidates = UtteranceCandidates.of(contents, actors, utterances);
    }

    /**
     * Returns a corpus of dossiers.
     *
     * @param dossiers the dossiers, in the order that answers will follow; there may be none
     * @return the corpus
     * @throws io.github.demarche.InvalidValueException if two dossiers have the same article, by its id
     */
    public static Corpus of(Iterable<Dossier> dossiers) {
        return new Corpus(Contents.of(dossiers));
    }

    /**
     * {@return the dossiers, in the order given, unmodifiable}
     */
    public List<Dossier> dossiers() {
        return contents.dossiers();
    }

    /**
     * Returns the dossier of an article.
     *
     * @param article the id of the article
     * @return the dossier, or empty when there is none
     */
    public Optional<Dossier> dossier(String article) {
        OptionalInt index = contents.dossierOf(article);
        return index.isPresent() ? Optional.of(contents.dossiers().get(index.getAsInt())) : Optional.empty();
    }

    /**
     * Returns a statement.
     *
     * @param ref its name
     * @return the statement with its article, or empty when there is none
     */
    public Optional<ArticleStatement> statement(StatementRef ref) {
        OptionalInt number = contents.numberOf(ref);
        return number.isPresent() ? Optional.of(contents.statement(number.getAsInt())) : Optional.empty();
    }

    /**
     * {@return the links that lead from one article of the corpus to another, in the order of the statements that have them,
     * unmodifiable}
     */
    public List<CorpusLink> links() {
        return links.across();
    }

    /**
     * {@return the links to other articles that do not lead to a statement of the corpus, in the order of the
     * statements that have them, unmodifiable}
     */
    public List<UnresolvedLink> unresolvedLinks() {
        return links.unresolved();
    }

    /**
     * Returns the statements to which a statement has links, in its own article and in others, such as the one that it
     * denies.
     *
     * @param ref the statement that has the link
     * @param relation the relation, such as {@link LinkRelation#DENIES}
     * @return the statements in the order of the corpus; empty when there are none, or no such statement
     */
    public List<ArticleStatement> linkedFrom(StatementRef ref, LinkRelation relation) {
        return contents.statements(number(ref).flatMap(number -> links.from(number, relation)));
    }

    /**
     * Returns the statements that have links to a statement, in its own article and in others, such as those that deny
     * it.
     *
     * @param ref the statement to which the links lead
     * @param relation the relation, such as {@link LinkRelation#DENIES}
     * @return the statements in the order of the corpus; empty when there are none, or no such statement
     */
    public List<ArticleStatement> linkedTo(StatementRef ref, LinkRelation relation) {
        return contents.statements(number(ref).flatMap(number -> links.to(number, relation)));
    }

    private IntStream number(StatementRef ref) {
        return contents.numberOf(ref).stream();
    }

    /**
     * {@return the actors with a state's code or an identifier, each once with all its articles, in the order of their
     * first appearance}
     */
    public List<JoinedActor> actors() {
        return actors.all();
    }

    /**
     * Returns an actor with all articles in which it occurs.
     *
     * @param actor the actor, known by a state's code or by any of its identifiers, such as {@code State.of("NOR")}
     * @return the actor of the corpus; empty if it does not occur, has neither, or its identifiers lead to several
     *     actors
     */
    public Optional<JoinedActor> actor(Actor actor) {
        int[] numbers = actors.numbersOf(actor).toArray();
        return numbers.length == 1 ? Optional.of(actors.actor(numbers[0])) : Optional.empty();
    }

    /**
     * {@return the actors whose records share an identifier but contradict each other, for a person to decide, in the
     * order of their first appearance, unmodifiable}
     */
    public List<ActorConflict> actorConflicts() {
        return actors.conflicts();
    }

    /**
     * {@return the actors of several articles that share a name but do not all have an identifier, for a person to
     * decide, in the order of their first appearance, unmodifiable. They include actors that are only described, such
     * as "officials", but not {@linkplain io.github.demarche.actor.Unidentified unidentified} ones}
     */
    public List<ActorCandidate> actorCandidates() {
        return actors.candidates();
    }

    /**
     * Returns the statements by an actor itself. {@link #byOnBehalfOf} includes its organs and officials.
     *
     * @param actor the actor, known by a state's code or by any of its identifiers
     * @return the statements in the order of the corpus; empty if there are none, or if the actor has neither, because
     *     an actor without an identifier is known only in its own dossier
     */
    public List<ArticleStatement> by(Actor actor) {
        return having(parties.speakers, actor);
    }

    /**
     * Returns the statements by an actor in any way: by itself, by its organs and officials, in a group that includes
     * it, or through somebody who speaks on its behalf, as in {@link Dossier#byOnBehalfOf(Actor)}.
     *
     * @param actor the actor, known by a state's code or by any of its identifiers, such as {@code State.of("NOR")}
     * @return the statements in the order of the corpus; empty when there are none, or the actor has neither
     */
    public List<ArticleStatement> byOnBehalfOf(Actor actor) {
        return having(parties.spokenFor, actor);
    }

    /**
     * Returns the statements addressed to an actor itself, its organs or its officials.
     *
     * @param actor the actor, known by a state's code or by any of its identifiers
     * @return the statements in the order of the corpus; empty when there are none, or the actor has neither
     */
    public List<ArticleStatement> toldTo(Actor actor) {
        return having(parties.addressees, actor);
    }

    /**
     * Returns the statements about an actor, its organs or its officials: those that have one of them among their
     * targets.
     *
     * @param actor the actor, known by a state's code or by any of its identifiers
     * @return the statements in the order of the corpus; empty when there are none, or the actor has neither
     */
    public List<ArticleStatement> about(Actor actor) {
        return having(parties.targets, actor);
    }

    private List<ArticleStatement> having(Postings postings, Actor actor) {
        return contents.statements(
                actors.numbersOf(actor).flatMap(postings::of).sorted().distinct());
    }

    /**
     * Returns the statements that touch a resolution: those with a reference that cites it.
     *
     * @param resolution the resolution
     * @return the statements, with those whose source names it listed separately; {@link #touching(SanctionsRegime)}
     *     finds more
     */
    public TouchingStatements touching(Resolution resolution) {
        return instruments.touching(resolution);
    }

    /**
     * Returns the statements that touch a sanctions regime: those with a reference that has its key or cites one of its
     * resolutions.
     *
     * @param regime the regime
     * @return the statements, those apart whose source names it
     */
    public TouchingStatements touching(SanctionsRegime regime) {
        return instruments.touching(regime);
    }

    /**
     * Returns all statements in the order in which they were made, as {@link io.github.demarche.time.Edtf} sorts dates.
     * {@link #surelyBefore} returns what was certainly earlier.
     *
     * @return the statements; those with the same date are in the order of the corpus, and those without a date come
     *     last
     */
    public List<ArticleStatement> timeline() {
        return contents.statements(chronology.timeline());
    }

    /**
     * Returns the statements certainly made before one, whichever of their possible days apply.
     *
     * @param ref the statement
     * @return the statements in the order of the corpus; empty when there are none, or this one has no date or is not there
     */
    public List<ArticleStatement> surelyBefore(StatementRef ref) {
        return contents.statements(number(ref).flatMap(chronology::surelyBefore));
    }

    /**
     * Returns the statements certainly made after one, whichever of their possible days apply.
     *
     * @param ref the statement
     * @return the statements in the order of the corpus; empty when there are none, or this one has no date or is not there
     */
    public List<ArticleStatement> surelyAfter(StatementRef ref) {
        return contents.statements(number(ref).flatMap(chronology::surelyAfter));
    }

    /**
     * Returns the attribution of a statement, followed through the articles that its article quotes, with its weakest
     * link.
     *
     * <p>A statement is followed into another article if it has a RENDITION_OF link to it and its record says that it
     * comes from there: its article is a translation of the other, or one of its relays is the publisher of the other,
     * known by an identifier or a state's code. If several articles are possible, none is followed.
     *
     * @param ref the statement
     * @return the attribution; empty when there is no such statement
     */
    public Optional<CorpusAttribution> attribution(StatementRef ref) {
        OptionalInt number = contents.numberOf(ref);
        return number.isPresent() ? Optional.of(quoted.attribution(number.getAsInt())) : Optional.empty();
    }

    /**
     * Returns the act of speech that a statement renders, with all its renditions: everything connected to it by
     * RENDITION_OF links in either direction, directly or indirectly, within articles and across them.
     *
     * @param ref the statement
     * @return the utterance, of which this statement may be the only rendition; empty when there is no such statement
     */
    public Optional<Utterance> utterance(StatementRef ref) {
        OptionalInt number = contents.numberOf(ref);
        return number.isPresent() ? Optional.of(utterances.of(number.getAsInt())) : Optional.empty();
    }

    /** {@return the acts of speech with several renditions, in the order of their first rendition in the corpus} */
    public List<Utterance> utterances() {
        return utterances.all();
    }

    /**
     * {@return the statements of several articles that may be one act of speech but are not linked, for a person to
     * decide, unmodifiable}
     */
    public List<UtteranceCandidate> utteranceCandidates() {
        return utteranceCandidates;
    }

    /** {@return the number of articles and statements, such as {@code Corpus of 3 articles, 12 statements}} */
    @Override
    public String toString() {
        return "Corpus of " + contents.dossiers().size() + " articles, " + contents.statementCount() + " statements";
    }
}
