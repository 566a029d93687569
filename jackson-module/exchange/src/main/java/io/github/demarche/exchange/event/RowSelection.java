package io.github.demarche.exchange.event;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.coding.Coding;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.coding.EventRow;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Codings;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of a dossier a data set gets, and why not the others. */
final class RowSelection {
    /** Codes that mean something else in the edition that GDELT distributes. */
    private static final Set<String> DIFFERENT_IN_GDELT = Set.of("101", "105", "106", "107", "108");

    private final DataSet dataSet;
    private final DayPolicy days;
    private final CandidatesPolicy candidates;
    private final ActorPolicy actors;
    private final Optional<LocalDate> published;

    private final List<CodedRow> rows = new ArrayList<>();
    private final Set<LeftOut> leftOut = new LinkedHashSet<>();

    RowSelection(Dossier dossier, DataSet dataSet, DayPolicy days, CandidatesPolicy candidates, ActorPolicy actors) {
        this.dataSet = dataSet;
        this.days = days;
        this.candidates = candidates;
        this.actors = actors;
        this.published = Dates.day(dossier.article().published().date());
        select(dossier);
    }

    List<CodedRow> rows() {
        return rows;
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private void select(Dossier dossier) {
        Codings codings = new Codings(dossier, dataSet.ontology());
        Map<String, List<EventRow>> byStatement = new HashMap<>();
        EventCoder.in(dataSet.ontology())
                .rows(dossier)
                .forEach(it -> byStatement
                        .computeIfAbsent(it.statementId(), id -> new ArrayList<>())
                        .add(it));
        for (Statement statement : dossier.statements()) {
            List<EventRow> all = byStatement.getOrDefault(statement.id(), List.of());
            if (all.isEmpty()) {
                leaveOut(statement.id(), withoutRows(statement, codings.code(statement)));
            }
            all.forEach(this::select);
        }
    }

    private static String withoutRows(Statement statement, Coding coding) {
        if (coding instanceof Coding.None none) {
            return none.reason();
        }
        return statement.voice() == Voice.SPEAKER
                ? "its speakers are not identified, so that event data could not name them"
                : "nobody says it whom event data could name";
    }

    private void select(EventRow row) {
        Optional<LocalDate> day = day(row);
        Optional<EventCode> code = code(row.coding());
        if (day.isEmpty()) {
            leaveOut(row.statementId(), withoutDay(row));
        } else if (code.isEmpty()) {
            leaveOut(row.statementId(), withoutCode(row.coding()));
        } else if (dataSet == DataSet.GDELT_1
                && DIFFERENT_IN_GDELT.contains(code.get().code())) {
            leaveOut(
                    row.statementId(),
                    "CAMEO " + code.get().code() + " means something else in GDELT's edition of CAMEO");
        } else if (isAcceptable(row)) {
            rows.add(new CodedRow(row, day.get(), code.get()));
        }
    }

    private Optional<LocalDate> day(EventRow row) {
        return days == DayPolicy.PUBLISHED ? published : row.date().flatMap(Dates::day);
    }

    private String withoutDay(EventRow row) {
        return days == DayPolicy.PUBLISHED
                ? "the article was not published on one day"
                : row.date()
                        .map(it -> "the date " + it + " is not one day")
                        .orElse("it is not known on which day it was said");
    }

    private Optional<EventCode> code(Coding coding) {
        if (coding instanceof Coding.Code one) {
            return Optional.of(one.code());
        }
        return candidates == CandidatesPolicy.ROOT ? root(coding.candidates()) : Optional.empty();
    }

    private static Optional<EventCode> root(List<EventCode> candidates) {
        Set<String> roots = candidates.stream().map(RowSelection::root).collect(Collectors.toSet());
        // Only one candidate: it is that, or nothing.
        return roots.size() == 1 && candidates.size() > 1
                ? Optional.of(candidates
                        .get(0)
                        .ontology()
                        .orElseThrow()
                        .code(roots.iterator().next()))
                : Optional.empty();
    }

    private static String root(EventCode code) {
        return code.ontology().equals(Optional.of(EventOntology.CAMEO_1_1B3))
                ? code.code().substring(0, 2)
                : code.code();
    }

    private String withoutCode(Coding coding) {
        String codes = coding.candidates().stream().map(EventCode::code).collect(Collectors.joining(", "));
        return (coding.candidates().size() == 1 ? "it may have no code besides " : "it may have any of the codes ")
                + codes;
    }

    private boolean isAcceptable(EventRow row) {
        return Stream.concat(Stream.of(row.source()), row.target().stream()).allMatch(actor -> isAcceptable(row, actor))
                && isStated(row, row.source(), row.sourceParties())
                && row.target().stream().allMatch(it -> isStated(row, it, row.targetParties()));
    }

    private boolean isAcceptable(EventRow row, Actor actor) {
        boolean isAcceptable = actors == ActorPolicy.BY_NAME || actor instanceof State;
        if (!isAcceptable) {
            leaveOut(row.statementId(), "the actor " + actor.id() + " is not a state and acts for none");
        }
        return isAcceptable;
    }

    /** A row has no place for how something is known, so that what is inferred would look stated. */
    private boolean isStated(EventRow row, Actor actor, Collection<Party> parties) {
        boolean isStated = parties.stream().anyMatch(it -> !Concluded.is(it.basis()));
        if (!isStated) {
            leaveOut(row.statementId(), "the article does not state that " + actor.id() + " is a party to it");
        }
        return isStated;
    }

    private void leaveOut(String statement, String reason) {
        leftOut.add(LeftOut.of(LeftOut.Subject.STATEMENT, statement, reason));
    }
}
