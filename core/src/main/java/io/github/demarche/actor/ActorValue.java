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
 * An actor of any kind: what all kinds share, and how many actors are inside it and how deep, which is kept and never counted again.
 *
 * <p>The first slot of a frame is for the type, which is not an attribute.
 */
abstract class ActorValue {
    abstract ActorShared shared();

    /** Writes what only this kind has into a frame. */
    abstract void takeOwn(Frame frame);

    abstract ActorKind kindOfActor();

    public abstract List<Actor> parts();

    /** How many actors are inside this one, counted as often as they occur. */
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

    /** How deep actors nest in this one; 1 where it has no parts. */
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

    /** Refuses an actor that has too many others inside. */
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

    /** Writes all attributes into a frame. */
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

    /** Names the actors inside by their ids: in full, they would be printed as often as they occur. */
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
