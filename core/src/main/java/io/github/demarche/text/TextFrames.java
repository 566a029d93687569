package io.github.demarche.text;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Making;

/**
 * How the values of this package are made from frames and taken apart: for demarche-wire, which alone sees the type of
 * these constants.
 */
public final class TextFrames {
    /** Passages. */
    public static final Making<Passage> PASSAGE = new Making<>() {
        @Override
        public Passage make(Frame frame) {
            return Passage.make(frame);
        }

        @Override
        public void take(Passage value, Frame frame) {
            value.take(frame);
        }
    };

    private TextFrames() {}
}
