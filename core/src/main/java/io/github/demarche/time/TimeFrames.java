package io.github.demarche.time;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Making;

/**
 * Makes the values of this package from frames and takes them apart. It is for demarche-wire, the only module that sees
 * the type of these constants.
 */
public final class TimeFrames {
    /** Datings. */
    public static final Making<Dating> DATING = new Making<>() {
        @Override
        public Dating make(Frame frame) {
            return Dating.Builder.checked(
                    new ImmutableDating(frame.get(0), frame.optional(1), frame.optional(2), frame.optional(3)));
        }

        @Override
        public void take(Dating value, Frame frame) {
            frame.set(0, value.date());
            frame.set(1, value.wording());
            frame.set(2, value.anchor());
            frame.set(3, value.basis());
        }
    };

    private TimeFrames() {}
}
