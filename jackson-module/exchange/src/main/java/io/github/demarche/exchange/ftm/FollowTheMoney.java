package io.github.demarche.exchange.ftm;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A dossier in FollowTheMoney 4: the article, its actors, and each statement as an event to which links lead from who says it, who
 * is told and about whom it is.
 *
 * <pre>{@code
 * FollowTheMoney.of(dossier).prefix("my-dataset").text(text).writeEntities(out);
 * }</pre>
 *
 * <p>It never has a {@code Sanction}, a programme or a topic that judges somebody: to be accused of a violation is not to be listed.
 * A party or an identity that is inferred or known from outside is not a value of {@code involved}; its link says how it is known.
 * Events are those that happened or go on, since FollowTheMoney knows no others. Its "statement" is one value of a property, not an act of speech.
 * The same dossier gives the same bytes.
 */
public final class FollowTheMoney {
    private static final Pattern PREFIX = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]{0,98}[0-9a-zA-Z])?");
    private static final int MAX_PREFIX = 100;

    private final Dossier dossier;
    private final String prefix;
    private final Optional<SourceText> text;

    private FollowTheMoney(Dossier dossier, String prefix, Optional<SourceText> text) {
        this.dossier = dossier;
        this.prefix = prefix;
        this.text = text;
    }

    /**
     * Returns the entities of a dossier, whose ids begin with the article's id.
     *
     * @param dossier the dossier
     * @return the entities
     */
    public static FollowTheMoney of(Dossier dossier) {
        String id = dossier.article().id();
        String prefix = id.length() <= MAX_PREFIX
                ? id
                : id.substring(0, MAX_PREFIX / 2) + SourceText.sha256(id).substring(0, MAX_PREFIX / 4);
        return new FollowTheMoney(dossier, prefix, Optional.empty());
    }

    /**
     * Returns the entities with ids below another prefix, such as the name of the caller's data set.
     *
     * @param prefix up to 100 letters, digits, dots and hyphens, of which the first and the last are letters or digits
     * @return the entities
     * @throws InvalidValueException if the prefix is anything else
     */
    public FollowTheMoney prefix(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new InvalidValueException(
                    "FollowTheMoney",
                    "prefix",
                    "up to 100 letters, digits, dots and hyphens, of which the first and the last are letters or digits",
                    prefix);
        }
        return new FollowTheMoney(dossier, prefix, text);
    }

    /**
     * Returns the entities with the words of passages and mentions. Without the text they have those that the passages hold
     * themselves.
     *
     * @param text the article's text
     * @return the entities
     * @throws InvalidValueException if the article has the digest of another text
     */
    public FollowTheMoney text(String text) {
        return new FollowTheMoney(dossier, prefix, Optional.of(SourceText.of(dossier.article(), text)));
    }

    /**
     * {@return what has no place in FollowTheMoney: events that have not happened, relays that nobody is named for, and the end of
     * what is too long}
     */
    public List<LeftOut> leftOut() {
        List<LeftOut> leftOut = new ArrayList<>();
        entities(leftOut::add);
        return List.copyOf(leftOut);
    }

    /**
     * Writes the entities, one JSON object in a line, as OpenSanctions publishes them. They do not have the languages of names;
     * {@link #writeStatements} has them.
     *
     * @param out where to
     * @throws IOException if it cannot be written to
     */
    public void writeEntities(Appendable out) throws IOException {
        for (Entity entity : entities(it -> {})) {
            out.append(entity.json().toString()).append('\n');
        }
    }

    /**
     * Writes the statement records, one JSON object in a line for each value of an entity, with its language.
     *
     * @param out where to
     * @throws IOException if it cannot be written to
     */
    public void writeStatements(Appendable out) throws IOException {
        for (Entity entity : entities(it -> {})) {
            StatementRecords.write(entity, prefix, out);
        }
    }

    /**
     * Reads actors from entities, one JSON object in a line: those of the schemas Person, PublicBody, Organization and Company.
     *
     * <p>An actor has the first name that the entity has, in a language that is not known ({@code und}), and its Wikidata id. An
     * organization's kind is what schema and topics say, else OTHER; what is a state is not said, so that none becomes a {@link
     * io.github.demarche.actor.State}. Posts are left out: an entity does not say in which organization.
     *
     * @param entities the lines
     * @param scheme whose the ids of the entities are, such as {@code opensanctions}; each becomes an identifier of its actor
     * @return the actors, and what was left out of them and why
     * @throws IOException if the lines cannot be read
     */
    public static ForeignActors readActors(Reader entities, String scheme) throws IOException {
        return ActorReader.read(entities, scheme);
    }

    private List<Entity> entities(Consumer<LeftOut> leftOut) {
        EntityIds ids = new EntityIds(prefix);
        List<Entity> entities = new ArrayList<>();
        entities.add(article(ids, leftOut));
        ActorEntities actors = new ActorEntities(ids, leftOut);
        for (Actor actor : dossier.actors()) {
            entities.addAll(actors.of(actor));
        }
        Map<String, Event> events = new HashMap<>();
        dossier.events().forEach(it -> events.put(it.id(), it));
        for (Event event : dossier.events()) {
            event(event, events, ids, leftOut, entities);
        }
        StatementEntities statements = new StatementEntities(dossier, text, ids, leftOut);
        for (Statement statement : dossier.statements()) {
            entities.addAll(statements.of(statement));
        }
        return entities;
    }

    private Entity article(EntityIds ids, Consumer<LeftOut> leftOut) {
        Article article = dossier.article();
        return new Entity(ids.article(), "Article", LeftOut.Subject.ARTICLE, article.id(), leftOut)
                .add("title", "", article.title())
                .add("name", "", article.title())
                .add("fileName", article.id())
                .add("author", article.byline())
                .add("publishedAt", Dates.plain(article.published().date()))
                .add("language", Languages.code(article.language()))
                .add(
                        "sourceUrl",
                        article.uri()
                                .filter(it -> Set.of("http", "https").contains(String.valueOf(it.getScheme()))
                                        && it.getHost() != null)
                                .map(Objects::toString))
                .add("publisher", article.publisher().map(it -> it.name().any("en")))
                .add("mimeType", "text/plain");
    }

    private static void event(
            Event event, Map<String, Event> events, EntityIds ids, Consumer<LeftOut> leftOut, List<Entity> entities) {
        if (!StatementEntities.isReal(event)) {
            leftOut.accept(LeftOut.of(
                    LeftOut.Subject.EVENT,
                    event.id(),
                    "it is " + Names.token(event.status())
                            + "; FollowTheMoney has only events that happened or go on"));
            return;
        }
        Entity entity = new Entity(ids.event(event), "Event", LeftOut.Subject.EVENT, event.id(), leftOut)
                .add("name", "", event.description())
                .add("proof", ids.article());
        event.place().ifPresent(it -> entity.add("location", "", it));
        event.time()
                .ifPresent(time -> Dates.plain(time.date())
                        .ifPresentOrElse(
                                it -> entity.add("date", it), () -> entity.add("keywords", "time:" + time.date())));
        event.participants().forEach(it -> entity.add("involved", ids.actor(it)));
        entities.add(entity);
        event.partOf()
                .map(events::get)
                .filter(StatementEntities::isReal)
                .ifPresent(whole -> entities.add(new Entity(
                                ids.of("part", event.id(), whole.id()),
                                "UnknownLink",
                                LeftOut.Subject.EVENT,
                                event.id(),
                                leftOut)
                        .add("subject", ids.event(event))
                        .add("object", ids.event(whole))
                        .add("role", "part of")));
    }
}
