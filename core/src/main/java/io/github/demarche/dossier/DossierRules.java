package io.github.demarche.dossier;

import io.github.demarche.InvalidValueException;
import io.github.demarche.event.Event;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that only a whole dossier can break. */
final class DossierRules {
    private static final String DOSSIER = "Dossier";
    private static final Set<LinkRelation> BACKWARD = Set.of(
            LinkRelation.RESPONDS_TO,
            LinkRelation.DENIES,
            LinkRelation.CONTINUES,
            LinkRelation.INTERPRETS,
            LinkRelation.SUPERSEDES);

    private DossierRules() {}

    static void check(Dossier dossier, Tables tables) {
        checkLinks(dossier.statements(), byId(dossier.statements()));
        checkParts(tables.eventsById());
        checkTimes(dossier);
        for (Statement statement : dossier.statements()) {
            Optional<String> article = statement.article();
            if (article.isPresent() && !article.get().equals(dossier.article().id())) {
                throw refuse(
                        "statements",
                        "a statement's article is empty, or that of the dossier ("
                                + dossier.article().id() + ")",
                        article.get() + " in the statement " + statement.id());
            }
        }
        tables.firstStatedWithoutMention().ifPresent(actor -> {
            throw refuse(
                    "actors",
                    "an actor who is identified as STATED and is a party is mentioned as a party",
                    "no mention of " + actor.id());
        });
    }

    private static Map<String, Statement> byId(List<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>(2 * statements.size());
        for (Statement statement : statements) {
            if (byId.put(statement.id(), statement) != null) {
                throw refuse("statements", "statements have different ids", "two with the id " + statement.id());
            }
        }
        return byId;
    }

    private static void checkLinks(List<Statement> statements, Map<String, Statement> byId) {
        Map<String, List<String>> back = new LinkedHashMap<>();
        for (Statement statement : statements) {
            for (Link link : statement.links()) {
                if (link.article().isEmpty() && BACKWARD.contains(link.relation())) {
                    back.computeIfAbsent(statement.id(), id -> new ArrayList<>())
                            .add(link.statement());
                }
                if (link.article().isEmpty() && !byId.containsKey(link.statement())) {
                    throw refuse(
                            "statements",
                            "a link without an article leads to a statement of the dossier",
                            link.statement() + " in the statement " + statement.id());
                }
            }
        }
        refuseCycle(back, "statements", "links that lead back have no cycle");
    }

    private static void checkParts(Map<String, Event> events) {
        Map<String, List<String>> wholes = new LinkedHashMap<>();
        for (Event event : events.values()) {
            event.partOf().ifPresent(whole -> {
                if (!events.containsKey(whole)) {
                    throw refuse(
                            "events", "partOf leads to an event of the dossier", whole + " in the event " + event.id());
                }
                wholes.put(event.id(), List.of(whole));
            });
        }
        refuseCycle(wholes, "events", "partOf has no cycle");
    }

    private static void refuseCycle(Map<String, List<String>> edges, String attribute, String rule) {
        new Cycles(edges).find().ifPresent(cycle -> {
            throw refuse(attribute, rule, cycle);
        });
    }

    private static void checkTimes(Dossier dossier) {
        Optional<LocalDate> published = dossier.article().published().date().latest();
        if (published.isEmpty()) {
            return;
        }
        LocalDate last = published.get().equals(LocalDate.MAX)
                ? LocalDate.MAX
                : published.get().plusDays(1);
        for (Statement statement : dossier.statements()) {
            Optional<LocalDate> made =
                    statement.made().isPresent() ? statement.made().get().date().earliest() : Optional.empty();
            if (made.isPresent() && made.get().isAfter(last)) {
                throw refuse(
                        "statements",
                        "no statement was made more than a day after publication ("
                                + dossier.article().published().date() + ")",
                        made.get() + " in the statement " + statement.id());
            }
        }
    }

    private static InvalidValueException refuse(String attribute, String rule, String got) {
        return new InvalidValueException(DOSSIER, attribute, rule, got);
    }
}
