package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.Event;
import io.github.demarche.frame.Frame;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a draft by the tables of the format. Unlike the codecs it continues after a problem: the problem
 * is recorded with its place, and the value that contains it is not made.
 */
final class DraftReader {
    /** The property for which a text may be given in place of an object, which it is enough to make. */
    private static final Map<Shape<?>, String> ALONE =
            Map.of(TextTables.PASSAGE, "exact", ActorTables.PARTY, "actor", TextTables.DATING, "date");

    private final DraftRemarks remarks;
    private final DraftLeaves leaves;
    /** The ids of actors that are identified as STATED but never mentioned. */
    private final Set<String> unmentioned;

    private final DraftTable actors;
    private final DraftTable events;
    /** The values to which the value being read refers but which were left out of the draft. */
    private Set<String> lost = new LinkedHashSet<>();

    DraftReader(DraftRemarks remarks, Set<String> unmentioned) {
        this.remarks = remarks;
        this.unmentioned = unmentioned;
        this.leaves = new DraftLeaves(remarks);
        this.actors = new DraftTable("actor", this, remarks, this::actor, it -> ((Actor) it).id());
        this.events = new DraftTable(
                "event", this, remarks, node -> object(EventTables.EVENT_TABLE, node), it -> ((Event) it).id());
    }

    DraftTable actors() {
        return actors;
    }

    DraftTable events() {
        return events;
    }

    DraftLeaves leaves() {
        return leaves;
    }

    /** Begins a value that may depend on others; returns what was lost before it. */
    Set<String> begin() {
        Set<String> before = lost;
        lost = new LinkedHashSet<>();
        return before;
    }

    /** Ends it; returns what it lost. */
    Set<String> end(Set<String> before) {
        Set<String> own = lost;
        lost = before;
        return own;
    }

    /** Records that the value being read cannot be made, because something else was left out. */
    void lose(String what) {
        lost.add(what);
    }

    /** Reads a value; null if that is impossible. */
    @Nullable
    Object read(Codec<?> codec, Node node) {
        if (codec instanceof Shape<?> shape) {
            return object(shape, node);
        }
        if (codec instanceof ListCodec<?> list) {
            return list(list.element(), node);
        }
        if (codec instanceof Narrowed<?, ?> narrowed) {
            return narrowed(narrowed, node);
        }
        if (codec == ActorTables.ACTOR) {
            return actors.refer(node);
        }
        return codec == EventTables.EVENT ? events.refer(node) : leaves.read(codec, node);
    }

    /** Reads an actor, without STATED if nothing states it: that weakens the record but does not falsify it. */
    private @Nullable Object actor(Node node) {
        Optional<Node> basis =
                DraftIndex.id(node).filter(unmentioned::contains).flatMap(it -> node.member("identifiedBy"));
        basis.ifPresent(it -> {
            remarks.problem(it, "an actor that the source names (STATED) is mentioned as a party somewhere");
            remarks.fell(it, "STATED without a mention");
        });
        return family(ActorTables.family(), basis.map(node::without).orElse(node));
    }

    private @Nullable Object narrowed(Narrowed<?, ?> narrowed, Node node) {
        Object value = read(narrowed.family(), node);
        if (value == null || narrowed.type().isInstance(value)) {
            return value;
        }
        remarks.problem(node, narrowed.type().getSimpleName() + " expected, got " + Format.simpleNameOf(value));
        return null;
    }

    private @Nullable List<Object> list(Codec<?> element, Node given) {
        Node node = given;
        if (!given.isList()) {
            remarks.note(given, "a list expected; taken as its only element");
            node = given.asList();
        }
        List<Object> elements = new ArrayList<>();
        boolean isWhole = node.isComplete();
        for (Node child : node.children()) {
            if (child.isEmpty() && child.isComplete()) {
                continue;
            }
            Object value = read(element, child);
            isWhole &= value != null;
            if (value != null) {
                elements.add(value);
            }
        }
        return isWhole ? elements : null;
    }

    /** Reads a member of a family, such as a statement, by its type. */
    @Nullable
    Object family(Family<?> family, Node node) {
        List<String> known = List.copyOf(family.tables().keySet());
        Optional<Node> type = node.member(Family.TYPE);
        if (type.isEmpty() || !type.get().isText()) {
            if (node.isComplete()) {
                remarks.problem(type.orElse(node), "\"type\" expected, " + new Names(known).oneOf());
            }
            return null;
        }
        String token = leaves.token(type.get(), known);
        if (token != null) {
            return object(table(family, token), node);
        }
        // Its other problems are found by reading it as the kind that was probably meant.
        DraftWords.near(type.get().text(), known).ifPresent(it -> object(table(family, it), node));
        return null;
    }

    private static Shape<?> table(Family<?> family, String type) {
        return Objects.requireNonNull(family.tables().get(type));
    }

    /** Reads an object by its table. */
    @Nullable
    Object object(Shape<?> shape, Node given) {
        Node node = unfolded(shape, given);
        if (!node.isObject()) {
            remarks.problem(node, "an object expected, got " + DraftLeaves.shown(node));
            return null;
        }
        Frame frame = new Frame(shape.lines().size());
        boolean[] met = new boolean[shape.lines().size()];
        boolean isWhole = node.isComplete();
        for (Node member : node.children()) {
            int index = leaves.line(shape.names(), member);
            if (index == TokenReader.UNKNOWN) {
                isWhole &= keep(shape, frame, member);
            } else if (met[index]) {
                remarks.problem(member, Input.TWICE);
                isWhole = false;
            } else {
                met[index] = true;
                isWhole &= fill(shape, frame, index, member);
            }
        }
        return checkComplete(shape, node, met) && isWhole ? make(shape, node, frame) : null;
    }

    private Node unfolded(Shape<?> shape, Node node) {
        String alone = ALONE.get(shape);
        boolean isAlone = node.isText() && !node.isEmpty()
                || shape == TextTables.DATING && node.isNumber()
                || shape == ActorTables.PARTY && node.member(Family.TYPE).isPresent();
        if (alone == null || !isAlone) {
            return node;
        }
        remarks.note(node, "taken as {\"" + alone + "\": …} of " + shape.title());
        return node.asMember(alone);
    }

    private boolean fill(Shape<?> shape, Frame frame, int index, Node member) {
        Line line = shape.lines().get(index);
        if (index == 0 && shape.constant() != null) {
            frame.set(0, shape.constant());
            return true;
        }
        if (member.isEmpty()) {
            if (line.isRequired() && member.isComplete()) {
                remarks.problem(member, "a required property, never empty");
            }
            return !line.isRequired();
        }
        Object value = read(line.codec(), member);
        if (value instanceof Double number && line.codec() instanceof NumberCodec) {
            frame.setNumber(index, number);
        } else if (value instanceof List<?> list) {
            frame.set(index, list);
        } else {
            frame.set(index, value);
        }
        return value != null;
    }

    /** Keeps an unknown property if the type can; nothing is lost silently. */
    private boolean keep(Shape<?> shape, Frame frame, Node member) {
        // The compact form has the properties of all kinds; those that a kind does not have are empty.
        if (member.isEmpty() || member.token() == Token.FALSE && Format.isKnownName(member.name())) {
            return true;
        }
        String reason = "not a property of " + shape.title();
        String hint = remarks.hint(member.name(), shape.names().list());
        if (!shape.keepsUnknown()) {
            remarks.note(member, reason + "; left out: " + DraftLeaves.shown(member) + hint);
            return true;
        }
        if (frame.extensions().containsKey(member.name())) {
            remarks.problem(member, Input.TWICE);
            return false;
        }
        Object value = leaves.read(RawCodec.RAW, member);
        if (value == null) {
            return false;
        }
        frame.putExtension(member.name(), (RawValue) value);
        remarks.note(member, reason + "; kept as an extension" + hint);
        return true;
    }

    private boolean checkComplete(Shape<?> shape, Node node, boolean[] met) {
        List<String> missing = new ArrayList<>();
        for (int index = 0; index < met.length; index++) {
            if (!met[index] && shape.lines().get(index).isRequired()) {
                missing.add(shape.names().get(index));
            }
        }
        if (!missing.isEmpty() && node.isComplete()) {
            remarks.problem(
                    node,
                    shape.title() + " lacks the required " + (missing.size() == 1 ? "property " : "properties ")
                            + String.join(", ", missing));
        }
        return missing.isEmpty();
    }

    private @Nullable Object make(Shape<?> shape, Node node, Frame frame) {
        try {
            return shape.making().make(frame);
        } catch (InvalidValueException e) {
            boolean isOwn = shape.names().indexOf(e.attribute()) != TokenReader.UNKNOWN;
            List<Object> below = isOwn ? FormatException.path(e.pointer()) : List.of();
            remarks.problem(node, below, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
