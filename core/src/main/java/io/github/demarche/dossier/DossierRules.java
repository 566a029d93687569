package io.github.demarche.dossier;

import io.github.demarche.InvalidValueException;
import io.github.demarche.event.Event;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            LinkRelation.SUPERSEDES,
            LinkRelation.ACCEPTS,
            LinkRelation.REFUSES,
            LinkRelation.EXPLAINS);

    private DossierRules() {}

    static void check(Dossier dossier, ActorsAndEvents all) {
        List<Statement> statements = dossier.statements();
        Map<String, Integer> indexes = indexes(statements);
        checkLinks(statements, indexes);
        checkParts(List.copyOf(all.events()));
        checkTimes(dossier);
        checkArticles(dossier);
        all.checkMentions();
    }

    /** The statements by their ids, as indexes in the list. */
    private static Map<String, Integer> indexes(List<Statement> statements) {
        Map<String, Integer> indexes = new HashMap<>(2 * statements.size());
        for (int i = 0; i < statements.size(); i++) {
            Integer before = indexes.put(statements.get(i).id(), i);
            if (before != null) {
                throw refuse(
                        statement(i) + "/id",
                        "statements have different ids, and " + statement(before) + " already has this one",
                        quoted(statements.get(i).id()));
            }
        }
        return indexes;
    }

    private static void checkLinks(List<Statement> statements, Map<String, Integer> indexes) {
        Map<String, List<String>> back = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            for (int j = 0; j < statement.links().size(); j++) {
                Link link = statement.links().get(j);
                if (link.article().isPresent() || link.statement().isEmpty()) {
                    continue;
                }
                String other = link.statement().get();
                if (BACKWARD.contains(link.relation())) {
                    back.computeIfAbsent(statement.id(), id -> new ArrayList<>())
                            .add(other);
                }
                if (!indexes.containsKey(other)) {
                    throw refuse(
                            statement(i) + "/links/" + j + "/statement",
                            "a link without an article leads to a statement of the dossier",
                            quoted(other));
                }
            }
        }
        List<String> cycle = new Cycles(back).find();
        if (!cycle.isEmpty()) {
            int first = Objects.requireNonNull(indexes.get(cycle.get(0)));
            throw refuse(statement(first) + "/links", "links that lead back form no cycle", shown(cycle));
        }
    }

    private static void checkParts(List<Event> events) {
        Map<String, List<String>> wholes = new LinkedHashMap<>();
        Map<String, Integer> indexes = new HashMap<>(2 * events.size());
        for (int i = 0; i < events.size(); i++) {
            indexes.put(events.get(i).id(), i);
        }
        for (int i = 0; i < events.size(); i++) {
            Optional<String> whole = events.get(i).partOf();
            if (whole.isPresent()) {
                if (!indexes.containsKey(whole.get())) {
                    throw refuse(partOf(i), "partOf leads to an event of the dossier", quoted(whole.get()));
                }
                wholes.put(events.get(i).id(), List.of(whole.get()));
            }
        }
        List<String> cycle = new Cycles(wholes).find();
        if (!cycle.isEmpty()) {
            throw refuse(
                    partOf(Objects.requireNonNull(indexes.get(cycle.get(0)))), "partOf forms no cycle", shown(cycle));
        }
    }

    private static void checkTimes(Dossier dossier) {
        boolean isUpdated = dossier.article().updated().isPresent();
        Edtf published = dossier.article()
                .updated()
                .orElse(dossier.article().published())
                .date();
        Optional<LocalDate> latest = published.latest();
        if (latest.isEmpty()) {
            return;
        }
        LocalDate last = latest.get().equals(LocalDate.MAX)
                ? LocalDate.MAX
                : latest.get().plusDays(1);
        for (int i = 0; i < dossier.statements().size(); i++) {
            Optional<Dating> made = dossier.statements().get(i).made();
            if (made.isPresent()
                    && made.get().date().earliest().filter(last::isBefore).isPresent()) {
                throw refuse(
                        statement(i) + "/made",
                        "no statement was made more than a day after " + (isUpdated ? "the last update" : "publication")
                                + " (" + published + ")",
                        made.get().date().toString());
            }
        }
    }

    private static void checkArticles(Dossier dossier) {
        String id = dossier.article().id();
        for (int i = 0; i < dossier.statements().size(); i++) {
            Optional<String> article = dossier.statements().get(i).article();
            if (article.isPresent() && !article.get().equals(id)) {
                throw refuse(
                        statement(i) + "/article",
                        "a statement's article is empty, or that of the dossier (" + id + ")",
                        quoted(article.get()));
            }
        }
    }

    private static String statement(int index) {
        return "/statements/" + index;
    }

    private static String partOf(int index) {
        return "/events/" + index + "/partOf";
    }

    private static String quoted(String id) {
        return '"' + id + '"';
    }

    private static String shown(List<String> cycle) {
        return String.join(" -> ", cycle);
    }

    private static InvalidValueException refuse(String pointer, String rule, String got) {
        return new InvalidValueException(DOSSIER, pointer, rule, got);
    }
}
