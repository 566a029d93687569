package io.github.demarche.statement;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.frame.Making;

/**
 * Makes the values of this package from frames and takes them apart. It is for demarche-wire, the only module that sees
 * the type of these constants.
 */
public final class StatementFrames {
    /** Links. */
    public static final Making<Link> LINK = new Making<>() {
        @Override
        public Link make(Frame frame) {
            return Link.Builder.checked(new ImmutableLink(frame.get(0), frame.optional(1), frame.optional(2)));
        }

        @Override
        public void take(Link value, Frame frame) {
            frame.set(0, value.relation());
            frame.set(1, value.statement());
            frame.set(2, value.article());
        }
    };
    /** Consequences. */
    public static final Making<Consequence> CONSEQUENCE = new Making<>() {
        @Override
        public Consequence make(Frame frame) {
            return Consequence.of(frame.get(0), frame.get(1));
        }

        @Override
        public void take(Consequence value, Frame frame) {
            frame.set(0, value.description());
            frame.set(1, value.certainty());
        }
    };

    private StatementFrames() {}

    /**
     * Returns the making of a kind of statement.
     *
     * @param kind the kind
     * @return the making
     */
    public static Making<Statement> of(StatementKind kind) {
        return new Making<>() {
            @Override
            public Statement make(Frame frame) {
                return kind.make(frame);
            }

            @Override
            public void take(Statement value, Frame frame) {
                ((StatementValue) value).take(frame);
            }
        };
    }

    /**
     * Returns the attributes of a kind.
     *
     * @param kind the kind
     * @return its layout
     */
    public static Layout layout(StatementKind kind) {
        return kind.layout();
    }
}
