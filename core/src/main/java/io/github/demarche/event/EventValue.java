package io.github.demarche.event;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.Rules;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The value of an {@link Event}. Its extensions have an order, which a generated map would lose. */
@Value.Immutable
abstract sealed class EventValue implements Event permits ImmutableEvent {
    static final Layout LAYOUT = Layout.of("Event")
            .required("id", "status", "description")
            .optional("participants", "place", "time", "partOf");

    @Override
    public abstract String id();

    @Override
    public abstract EventStatus status();

    @Override
    public abstract Text description();

    @Override
    public abstract List<Actor> participants();

    @Override
    public abstract Optional<Text> place();

    @Override
    public abstract Optional<Dating> time();

    @Override
    public abstract Optional<String> partOf();

    abstract Extensions kept();

    @Override
    public final Map<String, RawValue> extensions() {
        return kept().map();
    }

    /** Makes an event from a complete frame and checks its rules. */
    static Event make(Frame frame) {
        String id = frame.get(0);
        check(Strings.isSlug(id), "Event", "id", Strings.SLUG, id);
        String whole = frame.find(6);
        if (whole != null) {
            check(Strings.isSlug(whole), "Event", "partOf", Strings.SLUG, whole);
            check(!whole.equals(id), "Event", "partOf", "an event is not part of itself", whole);
        }
        Rules.checkDistinct("Event", "participants", "nobody occurs twice", frame.<Actor>list(3), Actor::id);
        Extensions extensions = frame.kept();
        extensions.check("Event", LAYOUT.names());
        return new ImmutableEvent(
                frame.get(0),
                frame.get(1),
                frame.get(2),
                frame.list(3),
                frame.optional(4),
                frame.optional(5),
                frame.optional(6),
                extensions);
    }

    /** Puts all attributes into a frame. */
    final void take(Frame frame) {
        frame.set(0, id());
        frame.set(1, status());
        frame.set(2, description());
        frame.set(3, participants());
        frame.set(4, place());
        frame.set(5, time());
        frame.set(6, partOf());
        frame.setExtensions(extensions());
    }

    @Override
    public final String toString() {
        Frame frame = LAYOUT.newFrame();
        take(frame);
        return LAYOUT.describe(frame);
    }
}
