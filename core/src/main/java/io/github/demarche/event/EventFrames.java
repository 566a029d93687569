package io.github.demarche.event;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.frame.Making;

/**
 * Makes the values of this package from frames and takes them apart. It is for demarche-wire, the only module that sees
 * the type of these constants.
 */
public final class EventFrames {
    /** Events. */
    public static final Making<Event> EVENT = new Making<>() {
        @Override
        public Event make(Frame frame) {
            return EventValue.make(frame);
        }

        @Override
        public void take(Event value, Frame frame) {
            ((EventValue) value).take(frame);
        }
    };
    /** Codes of event ontologies. */
    public static final Making<EventCode> CODE = new Making<>() {
        @Override
        public EventCode make(Frame frame) {
            return EventCode.Builder.checked(
                    new ImmutableEventCode(frame.get(0), frame.get(1), frame.get(2), frame.optional(3)));
        }

        @Override
        public void take(EventCode value, Frame frame) {
            frame.set(0, value.scheme());
            frame.set(1, value.edition());
            frame.set(2, value.code());
            frame.set(3, value.mode());
        }
    };

    private EventFrames() {}

    /** {@return the attributes of an event} */
    public static Layout eventLayout() {
        return EventValue.LAYOUT;
    }
}
