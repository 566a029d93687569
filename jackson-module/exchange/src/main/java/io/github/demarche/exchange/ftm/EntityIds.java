package io.github.demarche.exchange.ftm;

import io.github.demarche.actor.Actor;
import io.github.demarche.event.Event;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.statement.Statement;

/** Ids of entities: below the caller's prefix, and apart even where slugs of the dossier have the same words. */
final class EntityIds {
    private static final int MAX_LENGTH = 200;
    private static final int DIGEST = 16;

    private final String prefix;

    EntityIds(String prefix) {
        this.prefix = prefix;
    }

    String article() {
        return prefix + "-article";
    }

    String actor(Actor actor) {
        return of("actor", actor.id());
    }

    String event(Event event) {
        return event(event.id());
    }

    String event(String event) {
        return of("event", event);
    }

    String statement(Statement statement) {
        return statement(statement.id());
    }

    String statement(String statement) {
        return of("statement", statement);
    }

    /** Parts are joined by dots, which no slug has. */
    String of(String type, String slug, Object... parts) {
        StringBuilder id =
                new StringBuilder(prefix).append('-').append(type).append('-').append(slug);
        for (Object part : parts) {
            id.append('.').append(part);
        }
        // What is too long ends in its digest, so that it stays apart.
        return id.length() <= MAX_LENGTH
                ? id.toString()
                : id.substring(0, MAX_LENGTH - DIGEST - 1) + "."
                        + SourceText.sha256(id.toString()).substring(0, DIGEST);
    }
}
