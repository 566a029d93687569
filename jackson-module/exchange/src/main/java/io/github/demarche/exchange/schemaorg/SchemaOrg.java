package io.github.demarche.exchange.schemaorg;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Person;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.source.Article;
import io.github.demarche.source.Genre;
import io.github.demarche.statement.Statement;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dossier in the vocabulary of schema.org, as JSON-LD: the article, actors, events, and each statement as an action of speech.
 *
 * <pre>{@code
 * String graph = SchemaOrg.of(dossier).graph().toString();
 * Optional<ObjectNode> reviewed = SchemaOrg.of(dossier).claim(statement); // for itemReviewed of a ClaimReview
 * }</pre>
 *
 * <p>A {@code Claim} is what a speaker asserts, or accuses somebody of, in an utterance whose content is known; whoever passed it on
 * is a contributor in the role of a relay. A denial, whose content has no "not", is none. An event that is only supposed is left
 * out, and a party that is inferred or known from outside is in a role that says so. The same dossier gives the same
 * tree.
 */
public final class SchemaOrg {
    private static final String CONTEXT = "https://schema.org";

    private final Dossier dossier;
    private final Optional<URI> base;

    private SchemaOrg(Dossier dossier, Optional<URI> base) {
        this.dossier = Objects.requireNonNull(dossier);
        this.base = base;
    }

    /**
     * Returns a dossier in schema.org, whose ids are UUIDs.
     *
     * @param dossier the dossier
     * @return the exporter
     */
    public static SchemaOrg of(Dossier dossier) {
        return new SchemaOrg(dossier, Optional.empty());
    }

    /**
     * Returns the exporter with ids below a URI of the caller's.
     *
     * @param base the URI, absolute, without query and fragment
     * @return the exporter
     * @throws InvalidValueException if it is not such a URI
     */
    public SchemaOrg base(URI base) {
        Ids.checkBase(base);
        return new SchemaOrg(dossier, Optional.of(base));
    }

    /**
     * {@return what has no place in schema.org: posts with a person, events that are only rumoured or supposed, and claims that are
     * none, such as a denial, or an assertion that nobody is stated to make}
     */
    public List<LeftOut> leftOut() {
        List<LeftOut> leftOut = new ArrayList<>();
        for (Actor actor : dossier.actors()) {
            if (actor instanceof Person person && !person.offices().stream().allMatch(ActorNodes::isKnown)) {
                leftOut.add(LeftOut.of(
                        LeftOut.Subject.ACTOR, actor.id(), "offices", "a post of schema.org is not with a person"));
            }
        }
        for (Event event : dossier.events()) {
            if (!StatementNodes.isKnown(event)) {
                leftOut.add(LeftOut.of(
                        LeftOut.Subject.EVENT,
                        event.id(),
                        "it is " + Names.token(event.status())
                                + "; schema.org has only events that are real or planned"));
            }
        }
        for (Statement statement : dossier.statements()) {
            StatementNodes.whyNotTheClaimItSeems(statement)
                    .ifPresent(it -> leftOut.add(LeftOut.of(
                            LeftOut.Subject.STATEMENT, statement.id(), "content", "no Claim is made of it: " + it)));
        }
        return List.copyOf(leftOut);
    }

    /**
     * {@return the dossier as a graph of JSON-LD, a tree of the caller's own}
     */
    public ObjectNode graph() {
        Ids ids = Ids.of(dossier, base);
        ObjectNode graph = JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
        ArrayNode nodes = graph.putArray("@graph");
        ObjectNode article = article(ids);
        nodes.add(article);
        ActorNodes actors = new ActorNodes(ids);
        dossier.actors().forEach(it -> nodes.add(actors.of(it)));
        Map<String, Event> events = new HashMap<>();
        dossier.events().stream().filter(StatementNodes::isKnown).forEach(it -> events.put(it.id(), it));
        dossier.events().stream().filter(StatementNodes::isKnown).forEach(it -> nodes.add(event(it, events, ids)));
        StatementNodes statements = new StatementNodes(ids);
        for (Statement statement : dossier.statements()) {
            ObjectNode action = statements.action(statement);
            nodes.add(action);
            ObjectNode reference = Nodes.reference(ids.text());
            if (StatementNodes.whyNoClaim(statement).isEmpty()) {
                ObjectNode claim = statements.claim(statement, reference);
                action.withArray("object")
                        .add(JsonNodeFactory.instance.objectNode().set("@id", claim.get("@id")));
                nodes.add(claim);
            }
            statements.quotations(statement, reference).forEach(nodes::add);
        }
        return graph;
    }

    /**
     * Returns the claim of a statement, for {@code itemReviewed} of a {@code ClaimReview}: whole by itself, with its author and the
     * article in it.
     *
     * @param statement a statement of the dossier
     * @return the claim; empty where the statement is none, such as a denial
     * @throws InvalidValueException if the dossier does not have the statement
     */
    public Optional<ObjectNode> claim(Statement statement) {
        if (dossier.statement(statement.id()).filter(statement::equals).isEmpty()) {
            throw new InvalidValueException(
                    "SchemaOrg", "statement", "a statement of the dossier, as it is there", statement.id());
        }
        if (StatementNodes.whyNoClaim(statement).isPresent()) {
            return Optional.empty();
        }
        Ids ids = Ids.of(dossier, base);
        ObjectNode claim = JsonNodeFactory.instance.objectNode().put("@context", CONTEXT);
        claim.setAll(new StatementNodes(ids).claim(statement, article(ids)));
        ActorNodes actors = new ActorNodes(ids);
        claim.remove("author");
        Nodes.list(claim, "author", statement.speakers(), it -> actors.of(it.actor()));
        return Optional.of(claim);
    }

    private ObjectNode article(Ids ids) {
        Article article = dossier.article();
        boolean isNews = article.genre().filter(it -> !it.equals(Genre.NEWS)).isEmpty();
        ObjectNode node = Nodes.node(ids.text(), isNews ? "NewsArticle" : "Article");
        Nodes.text(node, "headline", article.title());
        node.put("inLanguage", article.language());
        Dates.plain(article.published().date()).ifPresent(it -> node.put("datePublished", it));
        // Not the author: a byline does not say whether it is a person.
        article.byline().ifPresent(it -> node.put("creditText", it));
        article.publisher().ifPresent(it -> node.set("publisher", Nodes.reference(ids.actor(it))));
        article.uri().ifPresent(it -> node.put("url", it.toString()));
        article.sha256()
                .ifPresent(it -> node.putObject("encoding")
                        .put("@type", "MediaObject")
                        .put("encodingFormat", "text/plain")
                        .put("sha256", it));
        return node;
    }

    private static ObjectNode event(Event event, Map<String, Event> events, Ids ids) {
        ObjectNode node = Nodes.node(ids.event(event), "Event");
        Nodes.text(node, "name", event.description());
        node.put("disambiguatingDescription", "status:" + Names.token(event.status()));
        event.time().flatMap(it -> Dates.plain(it.date())).ifPresent(it -> node.put("startDate", it));
        event.place().ifPresent(it -> {
            ObjectNode place = node.putObject("location").put("@type", "Place");
            Nodes.text(place, "name", it);
        });
        event.partOf().map(events::get).ifPresent(it -> node.set("superEvent", Nodes.reference(ids.event(it))));
        return node;
    }
}
