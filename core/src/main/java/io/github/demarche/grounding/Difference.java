package io.github.demarche.grounding;

import io.github.demarche.internal.Escapes;
import java.util.Locale;

/**
 * In what words of a record differ from the nearest ones of the text: that "not" is missing from the record, and where.
 *
 * <p>It names the smallest words that differ, or signs where only signs do. Where only one side has them, the other's place is
 * empty: its start is its end, and the words belong there. Places count Unicode code points, as those of a
 * {@link io.github.demarche.text.Passage} do.
 *
 * <p>It is an answer: the Jackson modules write it and do not read it, and it cannot be built.
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
     * @param to the index after its last
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

    /**
     * {@return in what they differ}
     */
    public DifferenceKind kind() {
        return kind;
    }

    /**
     * {@return the words that the record has; empty where the text has more}
     */
    public String recordWords() {
        return record.words();
    }

    /**
     * {@return where they begin in the words of the record}
     */
    public int recordStart() {
        return record.start();
    }

    /**
     * {@return where they end in the words of the record, exclusive}
     */
    public int recordEnd() {
        return record.end();
    }

    /**
     * {@return the words that the text has; empty where the record has more}
     */
    public String textWords() {
        return text.words();
    }

    /**
     * {@return where they begin in the text}
     */
    public int textStart() {
        return text.start();
    }

    /**
     * {@return where they end in the text, exclusive}
     */
    public int textEnd() {
        return text.end();
    }

    /**
     * {@return how much of the whole is in both, from 0 to 1: twice the words that they share, divided by the words of both}
     */
    public double ratio() {
        return ratio;
    }

    /**
     * {@return the key of a message for it, such as {@code difference.negation.left-out}; its last part tells whether the record
     * leaves out ({@code left-out}), adds ({@code added}) or changes ({@code changed}) something}
     */
    public String messageKey() {
        return "difference." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + '.' + shape();
    }

    /**
     * Returns a phrase about it, such as {@code leaves out “not” (a negation)}.
     *
     * @param language a BCP 47 tag: French is answered in French, all else in English
     * @return the phrase, without capital and stop
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
