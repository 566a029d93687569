package io.github.demarche.actor;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.RawValue;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The base of all kinds of actors: the shared attributes, and the number and depth of nested actors, which are counted
 * once and stored.
 *
 * <p>The first slot of a frame is for the type, which is not an attribute.
 */
abstract class ActorValue {
    abstract ActorShared shared();

    /** Writes what only this kind has into a frame. */
    abstract void takeOwn(Frame frame);

    abstract ActorKind kindOfActor();

    public abstract List<Actor> parts();

    /** The number of actors nested in this one, with repetitions. */
    @Value.Derived
    @Value.Auxiliary
    int nested() {
        long nested = 0;
        List<Actor> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            nested += 1 + ((ActorValue) parts.get(i)).nested();
        }
        return (int) Math.min(nested, Integer.MAX_VALUE);
    }

    /** The depth of nesting in this actor; 1 if it has no parts. */
    @Value.Derived
    @Value.Auxiliary
    int depth() {
        int depth = 0;
        List<Actor> parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            depth = Math.max(depth, ((ActorValue) parts.get(i)).depth());
        }
        return 1 + depth;
    }

    /** Rejects an actor that contains too many others. */
    static <A extends Actor> A checked(String type, A actor) {
        ActorValue value = (ActorValue) actor;
        check(
                value.depth() <= Actor.MAX_DEPTH,
                type,
                "",
                "actors nest at most " + Actor.MAX_DEPTH + " deep",
                value.depth());
        check(
                value.nested() <= Actor.MAX_NESTED,
                type,
                "",
                "at most " + Actor.MAX_NESTED + " actors are inside one, counted as often as they occur",
                value.nested());
        return actor;
    }

    /** Puts all attributes into a frame. */
    final void take(Frame frame) {
        ActorKind kind = kindOfActor();
        ActorShared shared = shared();
        frame.set(ActorKind.ID, shared.id());
        frame.set(kind.name, shared.name());
        takeOwn(frame);
        frame.set(kind.identifiers, shared.identifiers());
        frame.set(kind.identifiers + 1, shared.identifiedBy());
        frame.setExtensions(shared.extensions().map());
    }

    public final String id() {
        return shared().id();
    }

    public final Text name() {
        return shared().name();
    }

    public final List<Identifier> identifiers() {
        return shared().identifiers();
    }

    public final Optional<Basis> identifiedBy() {
        return Optional.ofNullable(shared().identifiedBy());
    }

    public final Map<String, RawValue> extensions() {
        return shared().extensions().map();
    }

    /** Prints nested actors by their ids. In full, they would be printed each time they occur. */
    @Override
    public final String toString() {
        Layout layout = kindOfActor().layout;
        Frame frame = layout.newFrame();
        take(frame);
        for (int slot = 0; slot < layout.names().size(); slot++) {
            if (frame.slot(slot) instanceof Actor part) {
                frame.set(slot, part.id());
            } else if (frame.slot(slot) instanceof List<?> parts && parts.get(0) instanceof Actor) {
                frame.set(slot, parts.stream().map(it -> ((Actor) it).id()).toList());
            }
        }
        return layout.describe(frame);
    }
}
