package io.github.demarche.wire.engine;

import io.github.demarche.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that the events of a draft that are part of another lead to a valid one; the others are left out. */
final class DraftParts {
    private final DraftTable events;
    private final DraftRemarks remarks;
    /** The events whose chain upwards was followed. */
    private final Set<DraftTable.Entry> decided = new HashSet<>();

    DraftParts(DraftTable events, DraftRemarks remarks) {
        this.events = events;
        this.remarks = remarks;
    }

    void check() {
        events.entries().keySet().forEach(this::follow);
    }

    /** Follows the chain upwards from an event: all events on it depend on the last. */
    private void follow(String first) {
        List<DraftTable.Entry> way = new ArrayList<>();
        Set<DraftTable.Entry> met = new HashSet<>();
        Optional<DraftTable.Entry> lost = Optional.empty();
        for (Optional<String> next = Optional.of(first); next.isPresent(); ) {
            DraftTable.Entry entry = events.entries().get(next.get());
            if (entry == null || met.contains(entry)) {
                DraftTable.Entry last = way.get(way.size() - 1);
                refuse(last, next.get(), entry != null);
                way.remove(last);
                lost = Optional.of(last);
                break;
            }
            if (!(entry.value() instanceof Event event)) {
                lost = Optional.of(entry);
                break;
            }
            if (decided.contains(entry)) {
                break;
            }
            way.add(entry);
            met.add(entry);
            next = event.partOf();
        }
        decided.addAll(met);
        lost.ifPresent(it -> way.forEach(entry -> events.drop(entry, 0, Set.of(events.named(it.node())))));
    }

    private void refuse(DraftTable.Entry entry, String whole, boolean isCycle) {
        remarks.problem(
                entry.node().member("partOf").orElse(entry.node()),
                isCycle ? "no event is part of itself" : "no event " + Input.quoted(whole) + " is defined");
        events.drop(entry, 1, Set.of());
    }
}
