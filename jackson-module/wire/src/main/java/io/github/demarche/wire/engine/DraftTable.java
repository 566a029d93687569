package io.github.demarche.wire.engine;

import io.github.demarche.actor.Actor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The actors or events that a draft defines, in its table or elsewhere, by their ids. */
final class DraftTable {
    private final String noun;
    private final DraftReader reader;
    private final DraftRemarks remarks;
    private final Function<Node, @Nullable Object> full;
    private final Function<Object, String> id;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** The entries of the table itself, including two with the same id. */
    private final List<Entry> table = new ArrayList<>();

    private final IdentityHashMap<Node, Entry> byNode = new IdentityHashMap<>();
    /** The number of definitions being read, each because the one before needs it. */
    private int depth;
    /** Whether the nesting was too deep, so that the definitions in it could not be read. */
    private boolean isTooDeep;

    /** A definition, read when it is first needed. */
    static final class Entry {
        private final Node node;
        private State state = State.UNREAD;
        private @Nullable Object value;
        private Set<String> lost = Set.of();
        private int problems;

        private Entry(Node node) {
            this.node = node;
        }

        Node node() {
            return node;
        }

        /** The value; null if it was left out. */
        @Nullable
        Object value() {
            return value;
        }
    }

    private enum State {
        UNREAD,
        OPEN,
        READ
    }

    DraftTable(
            String noun,
            DraftReader reader,
            DraftRemarks remarks,
            Function<Node, @Nullable Object> full,
            Function<Object, String> id) {
        this.noun = noun;
        this.reader = reader;
        this.remarks = remarks;
        this.full = full;
        this.id = id;
    }

    /** Adds an entry of the table, even one that cannot be referred to. */
    void define(Node node) {
        Optional<String> newId = DraftIndex.id(node);
        Entry entry = new Entry(node);
        table.add(entry);
        if (newId.isPresent()) {
            add(newId.get(), entry);
        }
    }

    /** Adds a definition at another place; the first one for an id counts, and others must equal it. */
    void add(String newId, Node node) {
        if (!byNode.containsKey(node)) {
            add(newId, new Entry(node));
        }
    }

    private void add(String newId, Entry entry) {
        if (entries.putIfAbsent(newId, entry) == null) {
            byNode.put(entry.node, entry);
        }
    }

    /** The valid entries of the table, in order. */
    <T> List<T> values(Class<T> type) {
        return table.stream()
                .flatMap(it -> Optional.ofNullable(it.value).stream())
                .map(type::cast)
                .distinct()
                .toList();
    }

    /** All definitions, in order. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** Reads all. */
    void readAll() {
        entries.values().forEach(this::readFirst);
        for (Entry entry : table) {
            if (entry.state == State.UNREAD) {
                again(entry);
            }
        }
    }

    private void readFirst(Entry entry) {
        if (entry.state == State.UNREAD) {
            read(entry);
        }
    }

    /** Reads an entry of the table without an id, or with the id of another. */
    private void again(Entry entry) {
        int problems = remarks.problems();
        Set<String> before = reader.begin();
        entry.state = State.READ;
        entry.value = refer(entry.node);
        entry.lost = reader.end(before);
        entry.problems = remarks.problems() - problems;
    }

    /** Reports the entries of the table that were left out. */
    void tellFallen() {
        for (Entry entry : table) {
            if (entry.value == null) {
                remarks.fell(entry.node, DraftStatements.why(entry.node, entry.problems, entry.lost));
            }
        }
    }

    /** Removes a definition that was read. */
    void drop(Entry entry, int problems, Set<String> lost) {
        entry.value = null;
        entry.problems = problems;
        entry.lost = lost;
    }

    /** Reads a value that is referred to by id or defined in place. */
    @Nullable
    Object refer(Node node) {
        if (node.isText()) {
            return byId(reader.leaves().slug(node), node);
        }
        Entry entry = byNode.get(node);
        if (entry != null) {
            return value(entry, node);
        }
        if (!node.isObject()) {
            remarks.problem(node, "the id of an " + noun + " expected, got " + DraftLeaves.shown(node));
            return null;
        }
        Object value = full.apply(node);
        return value == null ? null : same(value, node);
    }

    /** An id means the same value everywhere it is defined. */
    private @Nullable Object same(Object value, Node node) {
        Entry first = entries.get(id.apply(value));
        if (first == null) {
            return value;
        }
        Object known = value(first, node);
        if (known != null && !known.equals(value)) {
            remarks.problem(
                    node,
                    "one id means one " + noun + ", and " + Input.quoted(id.apply(value))
                            + " is defined twice, differently");
            return null;
        }
        return known;
    }

    /** Finds a definition, or reports which ones exist. */
    private Optional<Entry> find(String wanted, Node node) {
        Entry entry = entries.get(wanted);
        if (entry == null) {
            List<String> known =
                    entries.keySet().stream().limit(DraftWords.MOST).toList();
            remarks.problem(
                    node,
                    "no " + noun + ' ' + Input.quoted(wanted) + " is defined; known are "
                            + DraftStatements.listed(known) + remarks.hint(wanted, known));
        }
        return Optional.ofNullable(entry);
    }

    private @Nullable Object byId(String wanted, Node node) {
        return find(wanted, node).map(it -> value(it, node)).orElse(null);
    }

    private @Nullable Object value(Entry entry, Node node) {
        if (entry.state == State.OPEN) {
            remarks.problem(node, "no " + noun + " is part of itself");
            return null;
        }
        if (entry.state == State.UNREAD) {
            if (isTooDeep || depth > Actor.MAX_DEPTH) {
                isTooDeep = true;
                return null;
            }
            read(entry);
        }
        if (entry.value == null && entry.state == State.READ) {
            reader.lose(named(entry.node));
        }
        return entry.value;
    }

    private void read(Entry entry) {
        int problems = remarks.problems();
        int notes = remarks.notes();
        Set<String> before = reader.begin();
        entry.state = State.OPEN;
        depth++;
        Object value = full.apply(entry.node);
        depth--;
        Set<String> lost = reader.end(before);
        if (value == null && isTooDeep && depth > 0) {
            // Only the first is certain to be too deep; the others are tried separately.
            remarks.backTo(problems, notes);
            entry.state = State.UNREAD;
            return;
        }
        if (value == null && isTooDeep) {
            remarks.problem(entry.node, noun + "s nest at most " + Actor.MAX_DEPTH + " deep");
        }
        if (depth == 0) {
            isTooDeep = false;
        }
        entry.state = State.READ;
        entry.value = value;
        entry.lost = lost;
        entry.problems = remarks.problems() - problems;
    }

    /** {@code the actor "kor-mofa"}. */
    String named(Node node) {
        return "the " + noun + ' '
                + Input.quoted(node.textOf("id").or(() -> node.textOf("code")).orElse("?"));
    }
}
