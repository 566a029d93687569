package io.github.demarche.exchange.brat;

import io.github.demarche.actor.Actor;
import io.github.demarche.exchange.ForeignAttribution;
import io.github.demarche.exchange.internal.StatementDraft;
import io.github.demarche.exchange.internal.StatementDrafts;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes statements of the events of a file, and attributions of those that are none. */
final class StandoffReader {
    private final StandoffFile file;
    private final Map<String, BratEvent> events = new LinkedHashMap<>();
    private final Map<String, StatementDraft> drafts = new LinkedHashMap<>();

    private StandoffReader(String annotations, StandoffText text, Iterable<? extends Actor> actors) {
        this.file = new StandoffFile(annotations, text);
        StandoffMarks marks = new StandoffMarks(file, actors);
        for (StandoffFile.Event event : file.events().values()) {
            if (file.spans().containsKey(event.trigger())) {
                BratEvent read = new BratEvent(event, file, marks, text);
                events.put(event.id(), read);
                read.draft().ifPresent(draft -> drafts.put(event.id(), draft));
            } else {
                file.refuse(
                        event.line(), event.id() + " has the trigger " + event.trigger() + ", which cannot be read");
            }
        }
        file.relations().forEach(this::link);
    }

    static StandoffReading read(String annotations, StandoffText text, Iterable<? extends Actor> actors) {
        return new StandoffReader(annotations, text, actors).read();
    }

    private void link(StandoffFile.Relation line) {
        LinkRelation relation = LinkRelation.known().stream()
                .filter(it -> Types.spelled(it.token()).equals(line.type()))
                .findFirst()
                .orElse(null);
        if (relation == null) {
            file.refuse(line.line(), "there is no relation " + line.type());
        } else if (!events.containsKey(line.from()) || !events.containsKey(line.to())) {
            file.refuse(line.line(), "a relation is between two events that can be read");
        } else if (line.from().equals(line.to())) {
            file.refuse(line.line(), "no relation leads from an event to itself");
        } else if (drafts.containsKey(line.from())) {
            drafts.get(line.from()).link(relation, line.to());
        }
    }

    private StandoffReading read() {
        Map<String, Statement> statements =
                StatementDrafts.build(drafts.values(), (id, reason) -> file.refuse(file.line(id), id + ": " + reason));
        List<ForeignAttribution> attributions = new ArrayList<>();
        events.forEach((id, event) -> {
            if (!statements.containsKey(id)) {
                attributions.add(event.attribution());
            }
        });
        List<StandoffProblem> problems = file.problems().stream()
                .sorted(Comparator.comparingInt(StandoffProblem::line))
                .toList();
        return new StandoffReading(List.copyOf(statements.values()), attributions, problems);
    }
}
