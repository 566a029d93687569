package io.github.demarche.wire.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds definitions outside the tables of a draft, where it contains an actor or an event in full. */
final class DraftIndex {
    private static final Set<String> WHERE_EVENTS_ARE = Set.of("about", "occasion");
    private static final List<String> ACTOR_TYPES =
            List.copyOf(ActorTables.family().tables().keySet());

    private DraftIndex() {}

    /** The id of a definition; for a state it may be the code. */
    static Optional<String> id(Node definition) {
        return definition.textOf("id").or(() -> definition.textOf("code")).map(DraftLeaves::slugged);
    }

    static void find(Node root, DraftTable actors, DraftTable events) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place("", root));
        while (!open.isEmpty()) {
            Place place = open.pop();
            Node node = place.node();
            if (node.isObject()) {
                Optional<String> id = id(node);
                Optional<String> type = node.textOf(Family.TYPE);
                if (id.isPresent() && type.isPresent() && isActor(type.get())) {
                    actors.add(id.get(), node);
                } else if (id.isPresent() && type.isEmpty() && WHERE_EVENTS_ARE.contains(place.property())) {
                    events.add(id.get(), node);
                }
            }
            // The last is pushed first, so that the first of two definitions is found first.
            for (int i = node.children().size() - 1; i >= 0; i--) {
                Node child = node.children().get(i);
                open.push(new Place(node.isObject() ? child.name() : place.property(), child));
            }
        }
    }

    private static boolean isActor(String type) {
        return ACTOR_TYPES.contains(type)
                || DraftWords.sameLetters(type, ACTOR_TYPES).isPresent();
    }

    /** A value and the nearest property that contains it. */
    private record Place(String property, Node node) {}
}
