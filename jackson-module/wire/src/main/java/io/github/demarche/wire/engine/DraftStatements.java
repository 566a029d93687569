package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a draft, read one by one; those that break a rule of the whole, and everything that depends on
 * them, are then removed.
 */
final class DraftStatements {
    /** How many statements may break a rule of the whole; each is found by building the dossier again. */
    private static final int MOST_ROUNDS = 100;

    private static final int MOST_LISTED = 20;

    private final DraftRemarks remarks;
    private final List<Entry> entries = new ArrayList<>();
    /** The statements that were read, by id. */
    private final Map<String, Entry> byId = new LinkedHashMap<>();
    /** The statements that name an id in a link. */
    private final Map<String, List<Entry>> linking = new HashMap<>();

    /** The ids of the statements that were not read. */
    private final Set<String> fallen = new HashSet<>();

    private final Deque<Entry> gone = new ArrayDeque<>();
    private final Set<String> unmentioned = new HashSet<>();

    /** A statement as written, and its value as long as it has one. */
    private static final class Entry {
        private final Node node;
        private @Nullable Statement value;

        private Entry(Node node, @Nullable Statement value) {
            this.node = node;
            this.value = value;
        }
    }

    DraftStatements(DraftRemarks remarks) {
        this.remarks = remarks;
    }

    void read(List<Node> nodes, DraftReader reader) {
        remarks.statements(nodes.size());
        for (Node node : nodes) {
            int problems = remarks.problems();
            Set<String> before = reader.begin();
            Object value = reader.family(StatementTables.STATEMENT, node);
            Set<String> lost = reader.end(before);
            Entry entry = new Entry(node, (Statement) value);
            entries.add(entry);
            if (entry.value == null) {
                DraftIndex.id(node).ifPresent(fallen::add);
                remarks.fell(node, why(node, remarks.problems() - problems, lost));
            } else {
                addId(entry, entry.value.id());
            }
        }
        for (Entry entry : entries) {
            checkLinks(entry);
        }
        letGo();
    }

    /** The reason why something is not in the dossier. */
    static String why(Node node, int problems, Set<String> lost) {
        if (!node.isComplete()) {
            return "it is cut off";
        }
        if (problems > 0) {
            return "it has " + problems + (problems == 1 ? " problem" : " problems");
        }
        return "it names " + String.join(" and ", lost.stream().limit(3).toList()) + ", which cannot be read";
    }

    private void addId(Entry entry, String id) {
        Entry first = byId.putIfAbsent(id, entry);
        if (first != null) {
            remarks.problem(
                    entry.node.member("id").orElse(entry.node),
                    "statements have different ids, and another has " + Input.quoted(id));
            remarks.fell(entry.node, why(entry.node, 1, Set.of()));
            entry.value = null;
        }
    }

    /** Removes the links that lead nowhere. */
    private void checkLinks(Entry entry) {
        Statement statement = entry.value;
        Set<String> nowhere = new HashSet<>();
        for (int i = 0; statement != null && i < statement.links().size(); i++) {
            Link link = statement.links().get(i);
            if (link.article().isPresent() || link.statement().isEmpty()) {
                continue;
            }
            String id = link.statement().get();
            linking.computeIfAbsent(id, it -> new ArrayList<>()).add(entry);
            if (!byId.containsKey(id)) {
                tellLink(entry.node, i, id);
                nowhere.add(id);
            }
        }
        removeLinks(entry, nowhere);
    }

    private void tellLink(Node node, int index, String id) {
        Node link = node.member("links")
                .filter(it -> it.isList() && index < it.children().size())
                .map(it -> it.children().get(index))
                .orElse(node);
        if (fallen.contains(id)) {
            remarks.fell(link, "a link to the statement " + Input.quoted(id) + ", which cannot be read");
            return;
        }
        List<String> known = byId.keySet().stream().limit(DraftWords.MOST).toList();
        remarks.problem(
                link, "no statement " + Input.quoted(id) + "; known are " + listed(known) + remarks.hint(id, known));
        remarks.fell(link, "a link that leads nowhere");
    }

    /** The first words of a list that may be long. */
    static String listed(List<String> known) {
        return known.isEmpty()
                ? "none"
                : String.join(", ", known.stream().limit(MOST_LISTED).toList());
    }

    /** Removes the links to some statements; what depends on them is left out. */
    private void removeLinks(Entry entry, Set<String> ids) {
        Statement statement = entry.value;
        if (statement == null || ids.isEmpty()) {
            return;
        }
        List<Link> links = statement.links().stream()
                .filter(it -> it.article().isPresent()
                        || it.statement().filter(ids::contains).isEmpty())
                .toList();
        try {
            entry.value = statement.toBuilder().links(links).build();
        } catch (InvalidValueException e) {
            drop(entry, "without its link to " + Input.quoted(ids.iterator().next()) + " it has no content");
        }
    }

    private void drop(Entry entry, String reason) {
        remarks.fell(entry.node, reason);
        gone.add(entry);
    }

    /** Leaves out the dropped statements and everything that depends on them. */
    private void letGo() {
        while (!gone.isEmpty()) {
            Entry entry = gone.remove();
            Statement statement = entry.value;
            entry.value = null;
            if (statement == null) {
                continue;
            }
            for (Entry other : linking.getOrDefault(statement.id(), List.of())) {
                if (other.value != null) {
                    remarks.fell(
                            other.node,
                            "its link to the statement " + Input.quoted(statement.id()) + ", which is " + "left out");
                    removeLinks(other, Set.of(statement.id()));
                }
            }
        }
    }

    /** Builds a dossier from the remaining parts; empty if that is impossible. */
    Optional<Dossier> dossier(Function<List<Statement>, Dossier> build) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Entry> remaining =
                    entries.stream().filter(it -> it.value != null).toList();
            List<Statement> statements = remaining.stream()
                    .flatMap(it -> Optional.ofNullable(it.value).stream())
                    .toList();
            try {
                return Optional.of(build.apply(statements));
            } catch (InvalidValueException e) {
                if (!dropped(e, remaining)) {
                    remarks.problem(Location.UNKNOWN, String.valueOf(e.getMessage()));
                    return Optional.empty();
                }
            }
        }
        remarks.problem(
                Location.UNKNOWN,
                "more than " + MOST_ROUNDS
                        + " statements break a rule of the whole dossier: correct those that are named");
        return Optional.empty();
    }

    /** Drops the statement that breaks a rule of the whole; false if it is not a statement. */
    private boolean dropped(InvalidValueException e, List<Entry> remaining) {
        List<Object> path = e.pointer().isEmpty() ? List.of() : FormatException.path(e.pointer());
        boolean isOfStatement = path.size() > 1
                && path.get(0).equals("statements")
                && path.get(1) instanceof Integer index
                && index < remaining.size();
        if (!isOfStatement) {
            return false;
        }
        if (path.get(path.size() - 1).equals("mention")) {
            findUnmentioned(remaining);
            return false;
        }
        Entry entry = remaining.get((Integer) path.get(1));
        String got = e.got().isEmpty() ? "" : ", got " + e.got();
        remarks.problem(entry.node, path.subList(2, path.size()), e.rule() + got);
        drop(entry, why(entry.node, 1, Set.of()));
        letGo();
        return true;
    }

    /**
     * The actors that are identified as STATED and are parties but never mentioned; statements are valid without that
     * basis.
     */
    Set<String> unmentioned() {
        return unmentioned;
    }

    private void findUnmentioned(List<Entry> remaining) {
        Set<String> mentioned = new HashSet<>();
        for (Entry entry : remaining) {
            for (Party party : parties(entry)) {
                if (party.mention().isPresent()) {
                    mentioned.add(party.actor().id());
                } else if (party.actor().identifiedBy().equals(Optional.of(Basis.STATED))) {
                    unmentioned.add(party.actor().id());
                }
            }
        }
        unmentioned.removeAll(mentioned);
    }

    private static List<Party> parties(Entry entry) {
        Statement statement = entry.value;
        if (statement == null) {
            return List.of();
        }
        List<Party> all = new ArrayList<>(statement.speakers());
        all.addAll(statement.addressees());
        all.addAll(statement.targets());
        for (Relay relay : statement.relays()) {
            all.addAll(relay.by());
        }
        return all;
    }
}
