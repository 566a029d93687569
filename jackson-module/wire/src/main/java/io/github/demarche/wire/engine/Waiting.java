package io.github.demarche.wire.engine;

import io.github.demarche.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a value of a dossier that refers to an actor or event whose table comes later, until all of the dossier has been
 * read.
 */
abstract class Waiting {
    private Waiting() {}

    /** Makes the value, now that everything is defined. */
    abstract Object make(Input in);

    /** This, in a place for the value that it will become. No codec looks at such a value before it is made. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // A frame and a list hold any object.
    <T> T inPlace() {
        return (T) this;
    }

    /** Returns a value of a frame, with everything in it made that waits. */
    static @Nullable Object made(Input in, @Nullable Object value) {
        if (value instanceof Waiting waiting) {
            return waiting.make(in);
        }
        if (value instanceof List<?> list && list.stream().anyMatch(Waiting.class::isInstance)) {
            return made(in, list);
        }
        return value;
    }

    private static List<Object> made(Input in, List<?> list) {
        List<Object> made = new ArrayList<>(list.size());
        for (Object element : list) {
            try {
                made.add(element instanceof Waiting waiting ? waiting.make(in) : element);
            } catch (FormatException e) {
                throw e.within(made.size());
            }
        }
        return List.copyOf(made);
    }

    /** An id of an actor or event that is not defined yet. */
    static final class Reference extends Waiting {
        private final Definitions.Kind<?> kind;
        private final String id;
        private final Location place;

        Reference(Definitions.Kind<?> kind, String id, Location place) {
            this.kind = kind;
            this.id = id;
            this.place = place;
        }

        @Override
        Object make(Input in) {
            return kind.find(in, id, place);
        }
    }

    /** An object within which something waits: its frame, the lines that were met, and the place where it begins. */
    static final class Whole extends Waiting {
        private final Shape<?> shape;
        private final Frame frame;
        private final long met;
        private final Location start;

        Whole(Shape<?> shape, Frame frame, long met, Location start) {
            this.shape = shape;
            this.frame = frame;
            this.met = met;
            this.start = start;
        }

        @Override
        Object make(Input in) {
            shape.makeWaiting(in, frame);
            return shape.make(in, frame, met, start);
        }
    }
}
