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
 * An actor of any kind: what all kinds share, and how many actors it is made of, which is kept and never counted again.
 *
 * <p>The first slot of a frame is for the type, which is not an attribute.
 */
abstract class ActorValue {
    abstract ActorShared shared();

    /** Writes what only this kind has into a frame. */
    abstract void takeOwn(Frame frame);

    abstract ActorKind kindOfActor();

    public abstract List<Actor> parts();

    /** How many actors are in this one, counted as often as they occur. */
    @Value.Derived
    @Value.Auxiliary
    int size() {
        long size = 0;
        for (Actor part : parts()) {
            size += 1 + ((ActorValue) part).size();
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    /** How deep actors nest in this one; 1 where it has no parts. */
    @Value.Derived
    @Value.Auxiliary
    int depth() {
        int depth = 0;
        for (Actor part : parts()) {
            depth = Math.max(depth, ((ActorValue) part).depth());
        }
        return 1 + depth;
    }

    /** Refuses an actor in which there are too many others. */
    static <A extends Actor> A checked(String type, A actor) {
        ActorValue value = (ActorValue) actor;
        check(
                value.depth() <= Actor.MAX_DEPTH,
                type,
                "",
                "actors nest at most " + Actor.MAX_DEPTH + " deep",
                value.depth());
        check(value.size() <= Actor.MAX_SIZE, type, "", "an actor holds at most " + Actor.MAX_SIZE + " others", "more");
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

    @Override
    public final String toString() {
        Layout layout = kindOfActor().layout;
        Frame frame = layout.newFrame();
        take(frame);
        return layout.describe(frame);
    }
}
