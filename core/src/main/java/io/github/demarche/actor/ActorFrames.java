package io.github.demarche.actor;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.frame.Making;
import java.util.stream.Stream;

/**
 * Makes the values of this package from frames and takes them apart. It is for demarche-wire, the only module that sees
 * the type of these constants.
 */
public final class ActorFrames {
    /** Offices. */
    public static final Making<Office> OFFICE = new Making<>() {
        @Override
        public Office make(Frame frame) {
            return Office.Builder.checked(new ImmutableOffice(
                    frame.get(0), frame.get(1), frame.optional(2), frame.optional(3), frame.flag(4)));
        }

        @Override
        public void take(Office value, Frame frame) {
            frame.set(0, value.title());
            frame.set(1, value.organization());
            frame.set(2, value.since());
            frame.set(3, value.until());
            frame.set(4, value.former());
        }
    };
    /** Identifiers. */
    public static final Making<Identifier> IDENTIFIER = new Making<>() {
        @Override
        public Identifier make(Frame frame) {
            return Identifier.of(frame.get(0), frame.get(1));
        }

        @Override
        public void take(Identifier value, Frame frame) {
            frame.set(0, value.scheme());
            frame.set(1, value.value());
        }
    };
    /** Parties. */
    public static final Making<Party> PARTY = new Making<>() {
        @Override
        public Party make(Frame frame) {
            return Party.Builder.checked(new ImmutableParty(
                    frame.get(0), frame.optional(1), frame.list(2), frame.optional(3), frame.optional(4)));
        }

        @Override
        public void take(Party value, Frame frame) {
            frame.set(0, value.actor());
            frame.set(1, value.office());
            frame.set(2, value.onBehalfOf());
            frame.set(3, value.mention());
            frame.set(4, value.basis());
        }
    };

    private ActorFrames() {}

    /**
     * Returns the making of one kind of actor.
     *
     * @param title the simple name of the kind, such as {@code Person}
     * @return the making
     */
    public static Making<Actor> of(String title) {
        ActorKind kind = kind(title);
        return new Making<>() {
            @Override
            public Actor make(Frame frame) {
                return kind.make(frame);
            }

            @Override
            public void take(Actor value, Frame frame) {
                ((ActorValue) value).take(frame);
            }
        };
    }

    /**
     * Returns the attributes of one kind.
     *
     * @param title the simple name of the kind, such as {@code Person}
     * @return its layout
     */
    public static Layout layout(String title) {
        return kind(title).layout;
    }

    private static ActorKind kind(String title) {
        return Stream.of(ActorKind.values())
                .filter(it -> it.layout.type().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
