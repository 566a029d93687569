package io.github.demarche.benchmarks;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.event.Event;
import io.github.demarche.source.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Reads a dossier whose article and tables come in the order in which they are written. */
final class StreamingReader {
    private final JsonParser parser;
    private final StreamingParts parts;
    private final StreamingActors actors;
    private final StreamingStatements statements;

    StreamingReader(JsonParser parser) {
        this.parser = parser;
        this.parts = new StreamingParts(parser);
        this.actors = new StreamingActors(parser, parts);
        this.statements = new StreamingStatements(parser, parts);
    }

    Dossier dossier() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(parser, "a dossier is an object");
        }
        DossierBuilder to = Dossier.builder();
        // The article names an actor by its id, and is written before the actors.
        Article.Builder article = Article.builder();
        @Nullable String publisher = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "format" -> parts.string();
                case "article" -> publisher = article(article);
                case "coder" -> to.coder(parts.coder());
                case "actors" -> to.actors(parts.list(this::defineActor));
                case "events" -> to.events(parts.list(this::defineEvent));
                case "statements" -> to.statements(parts.list(statements::statement));
                default -> to.putExtension(name, RawValue.text(parts.string()));
            }
        }
        if (publisher != null) {
            article.publisher(parts.actor(publisher));
        }
        return to.article(article.build()).build();
    }

    /** Reads all of an article but its publisher, whose id is returned. */
    private @Nullable String article(Article.Builder to) {
        @Nullable String publisher = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> to.id(parts.string());
                case "title" -> to.title(parts.text());
                case "publisher" -> publisher = parts.string();
                case "byline" -> to.byline(parts.string());
                case "published" -> to.published(parts.dating());
                case "language" -> to.language(parts.string());
                case "uri" -> to.uri(parts.uri());
                case "sha256" -> to.sha256(parts.string());
                default -> to.putExtension(name, RawValue.text(parts.string()));
            }
        }
        return publisher;
    }

    private Actor defineActor() {
        Actor actor = actors.actor();
        parts.define(actor);
        return actor;
    }

    private Event defineEvent() {
        Event event = parts.event();
        parts.define(event);
        return event;
    }
}
