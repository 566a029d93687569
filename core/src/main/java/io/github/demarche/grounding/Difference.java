package io.github.demarche.grounding;

import io.github.demarche.internal.Escapes;
import java.util.Locale;

/**
 * A difference between the words of a record and the nearest words of the text, such as a "not" that is missing from
 * the record.
 *
 * <p>It gives the smallest words that differ, or only the signs if only these differ. If only one side has them, the
 * place on the other side is empty, with its start equal to its end, and marks where the words belong. Places are in
 * Unicode code points, like those of a {@link io.github.demarche.text.Passage}.
 *
 * <p>The Jackson modules write this type but do not read it, and it has no builder.
 */
public final class Difference {
    private final DifferenceKind kind;
    private final Side record;
    private final Side text;
    private final double ratio;

    Difference(DifferenceKind kind, Side record, Side text, double ratio) {
        this.kind = kind;
        this.record = record;
        this.text = text;
        this.ratio = ratio;
    }

    /**
     * A place in a string.
     *
     * @param whole the string
     * @param from the index of its first {@code char}
     * @param to the index after its last {@code char}
     * @param start the same in code points
     */
    record Side(String whole, int from, int to, int start) {
        String words() {
            return whole.substring(from, to);
        }

        int end() {
            return start + whole.codePointCount(from, to);
        }
    }

    /** {@return the kind of difference} */
    public DifferenceKind kind() {
        return kind;
    }

    /** {@return the words of the record; empty if only the text has words here} */
    public String recordWords() {
        return record.words();
    }

    /** {@return their start in the words of the record} */
    public int recordStart() {
        return record.start();
    }

    /** {@return their end in the words of the record, exclusive} */
    public int recordEnd() {
        return record.end();
    }

    /** {@return the words of the text; empty if only the record has words here} */
    public String textWords() {
        return text.words();
    }

    /** {@return their start in the text} */
    public int textStart() {
        return text.start();
    }

    /** {@return their end in the text, exclusive} */
    public int textEnd() {
        return text.end();
    }

    /**
     * {@return the similarity of the whole texts, from 0 to 1: twice the number of shared words, divided by the number
     * of words in both}
     */
    public double ratio() {
        return ratio;
    }

    /**
     * {@return the key of its message, such as {@code difference.negation.left-out}; its last part tells whether the
     * record leaves out ({@code left-out}), adds ({@code added}) or changes ({@code changed}) something}
     */
    public String messageKey() {
        return "difference." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + '.' + shape();
    }

    /**
     * Returns a phrase about it, such as {@code the record leaves out “not” (a negation)}.
     *
     * @param language a BCP 47 tag: French for French tags, English for all others
     * @return the phrase, without an initial capital or a full stop
     * @throws io.github.demarche.InvalidValueException if the tag is not well-formed
     */
    public String describe(String language) {
        return Sentences.of(language).difference(this);
    }

    String shape() {
        if (record.from() == record.to()) {
            return "left-out";
        }
        return text.from() == text.to() ? "added" : "changed";
    }

    /**
     * {@return the kind and the words, in one line}
     */
    @Override
    public String toString() {
        return kind + " " + Escapes.line(describe("en"));
    }
}
