package io.github.demarche.text;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Making;

/**
 * Makes the values of this package from frames and takes them apart. It is for demarche-wire, the only module that sees
 * the type of these constants.
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
     * @param index the index of the entry, in the order of the tags: at least 0 and less than {@link Text#size()}
     * @return the language
     */
    public static String language(Text text, int index) {
        return text.language(index);
    }

    /**
     * Returns the words of a text in one of its languages.
     *
     * @param text the text
     * @param index the index of the entry, in the order of the tags: at least 0 and less than {@link Text#size()}
     * @return the words
     */
    public static String words(Text text, int index) {
        return text.words(index);
    }
}
