package io.github.demarche.wire.engine;

import io.github.demarche.frame.Frame;
import java.util.ArrayList;
import java.util.List;

/** The frames of the nested objects being read or written; each is reused for the next object. */
final class Frames {
    private final List<Frame> frames = new ArrayList<>();
    private int open;

    /** Returns an empty frame, until {@link #close}. */
    Frame open() {
        if (open == frames.size()) {
            frames.add(new Frame(Shape.MOST_LINES));
        }
        return frames.get(open++);
    }

    /** Closes the frame that was opened last; only its first {@code used} slots may be filled. */
    void close(Frame frame, int used) {
        open--;
        frame.clear(used);
    }
}
