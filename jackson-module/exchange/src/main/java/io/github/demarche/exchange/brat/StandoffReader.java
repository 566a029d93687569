package io.github.demarche.exchange.brat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes statements of the events of a file, and attributions of those that are none. */
final class StandoffReader {
    private final StandoffFile file;
    private final StandoffMarks marks;
    private final StandoffText text;
    private final Map<String, BratEvent> events = new LinkedHashMap<>();
    /** The events that lead to each event. */
    private final Map<String, List<BratEvent>> leading = new HashMap<>();

    private StandoffReader(String annotations, StandoffText text, Iterable<? extends Actor> actors) {
        this.file = new StandoffFile(annotations, text);
        this.marks = new StandoffMarks(file, actors);
        this.text = text;
    }

    static StandoffReading read(String annotations, StandoffText text, Iterable<? extends Actor> actors) {
        return new StandoffReader(annotations, text, actors).read();
    }

    private StandoffReading read() {
        for (StandoffFile.Event event : file.events().values()) {
            if (file.spans().containsKey(event.trigger())) {
                events.put(event.id(), new BratEvent(event, file, marks, text));
            } else {
                file.refuse(event.line(), event.id() + " has the trigger " + event.trigger() + ", which cannot be read");
            }
        }
        file.relations().forEach(this::link);
        Set<String> whole = whole();
        List<Statement> statements = new ArrayList<>();
        List<ForeignAttribution> attributions = new ArrayList<>();
        for (BratEvent event : events.values()) {
            if (whole.contains(event.id())) {
                statements.add(event.build(links(event, whole)));
            } else {
                attributions.add(event.attribution());
            }
        }
        List<StandoffProblem> problems = file.problems().stream()
                .sorted(Comparator.comparingInt(StandoffProblem::line))
                .toList();
        return new StandoffReading(statements, attributions, problems);
    }

    private void link(StandoffFile.Relation relation) {
        BratEvent from = events.get(relation.from());
        BratEvent to = events.get(relation.to());
        LinkRelation known = LinkRelation.known().stream()
                .filter(it -> Types.spelled(it.token()).equals(relation.type()))
                .findFirst()
                .orElse(null);
        if (from == null || to == null || known == null) {
            file.refuse(
                    relation.line(),
                    known == null
                            ? "there is no relation " + relation.type()
                            : "a relation is between two events that can be read");
            return;
        }
        from.addLink(known, relation);
        leading.computeIfAbsent(to.id(), it -> new ArrayList<>()).add(from);
    }

    /** The events that are whole statements: each by itself, and by what it cannot be without. */
    private Set<String> whole() {
        Set<String> whole = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> needy = new HashSet<>();
        Deque<BratEvent> failed = new ArrayDeque<>();
        for (BratEvent event : events.values()) {
            boolean isWhole = event.isComplete();
            if (isWhole && !ids.add(event.statementId())) {
                file.refuse(event.line(), event.id() + " has the id " + event.statementId() + " of another event");
                isWhole = false;
            }
            if (isWhole && !builds(event, List.of())) {
                needy.add(event.id());
                isWhole = builds(event, links(event, events.keySet()));
                if (!isWhole) {
                    file.refuse(event.line(), event.id() + " is no statement: " + event.refusal());
                }
            }
            if (isWhole) {
                whole.add(event.id());
            } else {
                failed.add(event);
            }
        }
        // What says only that it denies, accepts or refuses another falls with the other.
        while (!failed.isEmpty()) {
            BratEvent lost = failed.remove();
            for (BratEvent event : leading.getOrDefault(lost.id(), List.of())) {
                if (needy.contains(event.id()) && event.leadsBy(needed(event), lost.id()) && whole.remove(event.id())) {
                    failed.add(event);
                }
            }
        }
        return whole;
    }

    private static LinkRelation needed(BratEvent event) {
        StatementKind kind = event.kind().orElseThrow();
        return kind == StatementKind.ACCEPTANCE
                ? LinkRelation.ACCEPTS
                : kind == StatementKind.REFUSAL ? LinkRelation.REFUSES : LinkRelation.DENIES;
    }

    private static boolean builds(BratEvent event, List<Link> links) {
        try {
            event.build(links);
            return true;
        } catch (InvalidValueException e) {
            event.refuse(e.getMessage());
            return false;
        }
    }

    /** The links of an event to some of the events. */
    private List<Link> links(BratEvent event, Set<String> among) {
        return event.links().stream()
                .filter(it -> among.contains(it.to()))
                .map(it -> Link.of(it.relation(), events.get(it.to()).statementId()))
                .toList();
    }
}
