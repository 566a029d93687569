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

    /**
     * Returns one of the languages of a text.
     *
     * @param text the text
     * @param index from 0 to {@link Text#size()}, exclusive, in the order of the tags
     * @return the language
     */
    public static String language(Text text, int index) {
        return text.language(index);
    }

    /**
     * Returns the words of a text in one of its languages.
     *
     * @param text the text
     * @param index from 0 to {@link Text#size()}, exclusive, in the order of the tags
     * @return the words
     */
    public static String words(Text text, int index) {
        return text.words(index);
    }
}
