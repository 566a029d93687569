package io.github.demarche.text;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.frame.Frame;
import io.github.demarche.internal.Escapes;
import io.github.demarche.internal.Strings;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the source, given by its position, its words, or both, such as {@code Passage.of(344, 426)}.
 *
 * <p>Positions are Unicode code points, counted from 0, with an exclusive end, as in the W3C Web Annotation Data Model
 * (TextPositionSelector) and in Python. They differ from Java's indexes after an emoji in the text; {@link #at} and
 * {@link #chars} convert. {@code exact}, {@code prefix} and {@code suffix} are those of the W3C TextQuoteSelector.
 * Everything that comes from the source is a passage, never a {@link Text}.
 *
 * <p>A passage does not check that the words are at the position, since that needs the text.
 *
 * <ul>
 *   <li>A passage has positions, or exact words, or both.
 *   <li>{@code start} and {@code end} are given together, and 0 ≤ start &lt; end.
 *   <li>{@code prefix} and {@code suffix} are given only with {@code exact}; none of the three is empty or ill-formed
 *       Unicode.
 * </ul>
 */
public final class Passage {
    /** The start and end of a passage without positions. */
    private static final int NOWHERE = -1;

    private static final int START = 0;
    private static final int END = 1;
    private static final int EXACT = 2;
    private static final int PREFIX = 3;
    private static final int SUFFIX = 4;

    // Written by hand and without boxed numbers: a statement has more passages than anything else.
    private final int start;
    private final int end;
    private final @Nullable String exact;
    private final @Nullable String prefix;
    private final @Nullable String suffix;

    private Passage(int start, int end) {
        this.start = start;
        this.end = end;
        this.exact = null;
        this.prefix = null;
        this.suffix = null;
        checkOrder();
    }

    private Passage(Frame frame) {
        this.start = frame.slot(START) == null ? NOWHERE : (int) frame.number(START);
        this.end = frame.slot(END) == null ? NOWHERE : (int) frame.number(END);
        this.exact = frame.find(EXACT);
        this.prefix = frame.find(PREFIX);
        this.suffix = frame.find(SUFFIX);
    }

    /** {@return the position of the first code point, from 0; empty when only the words are known} */
    public OptionalInt start() {
        return start == NOWHERE ? OptionalInt.empty() : OptionalInt.of(start);
    }

    /** {@return the position after the last code point; empty when only the words are known} */
    public OptionalInt end() {
        return end == NOWHERE ? OptionalInt.empty() : OptionalInt.of(end);
    }

    /** {@return the exact words of the source; empty when only the position is known} */
    public Optional<String> exact() {
        return Optional.ofNullable(exact);
    }

    /** {@return some words just before it, to tell it from others with the same words; empty if not given} */
    public Optional<String> prefix() {
        return Optional.ofNullable(prefix);
    }

    /** {@return some words just after it, to tell it from others with the same words; empty if not given} */
    public Optional<String> suffix() {
        return Optional.ofNullable(suffix);
    }

    /**
     * Returns the passage at a position.
     *
     * @param start the position of the first code point, from 0
     * @param end the position after the last code point
     * @return the passage
     * @throws InvalidValueException unless 0 ≤ start &lt; end
     */
    public static Passage of(int start, int end) {
        return new Passage(start, end);
    }

    /**
     * Returns the passage with these words, at an unknown position.
     *
     * @param exact the exact words of the source
     * @return the passage
     * @throws InvalidValueException if the words are empty or ill-formed
     */
    public static Passage of(String exact) {
        return builder().exact(exact).build();
    }

    /**
     * Returns the passage at a position given in Java's indexes, as {@link String#indexOf(String)} returns them.
     *
     * @param text the whole text of the source
     * @param from the index of the first {@code char}
     * @param to the index after the last {@code char}
     * @return the passage, in code points, without its words
     * @throws InvalidValueException unless 0 ≤ from &lt; to ≤ the length, or if an index divides a surrogate pair
     */
    public static Passage at(String text, int from, int to) {
        check(
                0 <= from && from < to && to <= text.length(),
                "Passage",
                "at",
                "0 <= from < to <= " + text.length() + ", the length of the text",
                from + " to " + to);
        check(
                !isInsidePair(text, from) && !isInsidePair(text, to),
                "Passage",
                "at",
                "an index does not divide a surrogate pair",
                from + " to " + to);
        int start = text.codePointCount(0, from);
        return of(start, start + text.codePointCount(from, to));
    }

    /**
     * Returns the position of this passage in Java's indexes: {@code text.substring(chars.from(), chars.to())} gives
     * its words.
     *
     * @param text the whole text of the source
     * @return the indexes
     * @throws InvalidValueException if this passage has no positions, or they lie beyond the end of the text
     */
    public Chars chars(String text) {
        if (start == NOWHERE) {
            throw new InvalidValueException("Passage", "start", "only a passage with positions has indexes");
        }
        // A code point has one or two chars, so a text that is too short is found without counting past its end.
        check(end <= text.length(), "Passage", "end", "within the text of " + text.length() + " chars", end);
        int codePoints = text.codePointCount(0, text.length());
        check(end <= codePoints, "Passage", "end", "within the text of " + codePoints + " code points", end);
        int from = text.offsetByCodePoints(0, start);
        return new Chars(from, text.offsetByCodePoints(from, end - start));
    }

    /** {@return a builder filled with this value, to build a changed copy} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    private static boolean isInsidePair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    /** {@return whether the other object is a passage with the same positions and the same words} */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Passage that
                        && start == that.start
                        && end == that.end
                        && Objects.equals(exact, that.exact)
                        && Objects.equals(prefix, that.prefix)
                        && Objects.equals(suffix, that.suffix);
    }

    /** {@return the hash code of the positions and the words} */
    @Override
    public int hashCode() {
        int hash = 31 * start + end;
        hash = 31 * hash + Objects.hashCode(exact);
        hash = 31 * hash + Objects.hashCode(prefix);
        return 31 * hash + Objects.hashCode(suffix);
    }

    /** {@return what is known, such as {@code Passage{start=344, end=426}}} */
    @Override
    public String toString() {
        StringJoiner shown = new StringJoiner(", ", "Passage{", "}");
        start().ifPresent(at -> shown.add("start=" + at));
        end().ifPresent(at -> shown.add("end=" + at));
        exact().ifPresent(words -> shown.add("exact=" + Escapes.shown(words)));
        prefix().ifPresent(words -> shown.add("prefix=" + Escapes.shown(words)));
        suffix().ifPresent(words -> shown.add("suffix=" + Escapes.shown(words)));
        return shown.toString();
    }

    /** Builds a {@link Passage}. */
    public static final class Builder {
        private final Frame frame = new Frame(SUFFIX + 1);

        Builder() {}

        /**
         * Copies everything from another passage.
         *
         * @param passage the other passage
         * @return this builder
         */
        public Builder from(Passage passage) {
            return start(passage.start())
                    .end(passage.end())
                    .exact(passage.exact())
                    .prefix(passage.prefix())
                    .suffix(passage.suffix());
        }

        /**
         * Sets the {@link Passage#start() start}.
         *
         * @param position the position of the first code point, from 0
         * @return this builder
         */
        public Builder start(int position) {
            frame.setNumber(START, position);
            return this;
        }

        /**
         * Sets the {@link Passage#start() start}, or leaves it out.
         *
         * @param position the position, if any
         * @return this builder
         */
        public Builder start(OptionalInt position) {
            frame.set(START, position);
            return this;
        }

        /**
         * Sets the {@link Passage#end() end}.
         *
         * @param position the position after the last code point
         * @return this builder
         */
        public Builder end(int position) {
            frame.setNumber(END, position);
            return this;
        }

        /**
         * Sets the {@link Passage#end() end}, or leaves it out.
         *
         * @param position the position, if any
         * @return this builder
         */
        public Builder end(OptionalInt position) {
            frame.set(END, position);
            return this;
        }

        /**
         * Sets the {@link Passage#exact() exact} words.
         *
         * @param words the exact words of the source
         * @return this builder
         */
        public Builder exact(String words) {
            frame.set(EXACT, Objects.requireNonNull(words));
            return this;
        }

        /**
         * Sets the {@link Passage#exact() exact} words, or leaves them out.
         *
         * @param words the words, if any
         * @return this builder
         */
        public Builder exact(Optional<String> words) {
            frame.set(EXACT, words);
            return this;
        }

        /**
         * Sets the {@link Passage#prefix() prefix}.
         *
         * @param words some words just before the passage
         * @return this builder
         */
        public Builder prefix(String words) {
            frame.set(PREFIX, Objects.requireNonNull(words));
            return this;
        }

        /**
         * Sets the {@link Passage#prefix() prefix}, or leaves it out.
         *
         * @param words the words, if any
         * @return this builder
         */
        public Builder prefix(Optional<String> words) {
            frame.set(PREFIX, words);
            return this;
        }

        /**
         * Sets the {@link Passage#suffix() suffix}.
         *
         * @param words some words just after the passage
         * @return this builder
         */
        public Builder suffix(String words) {
            frame.set(SUFFIX, Objects.requireNonNull(words));
            return this;
        }

        /**
         * Sets the {@link Passage#suffix() suffix}, or leaves it out.
         *
         * @param words the words, if any
         * @return this builder
         */
        public Builder suffix(Optional<String> words) {
            frame.set(SUFFIX, words);
            return this;
        }

        /**
         * Builds the passage.
         *
         * @return the passage
         * @throws InvalidValueException if it breaks a rule of {@link Passage}
         */
        public Passage build() {
            return make(frame);
        }

        /** {@return the values set so far, in the form that the passage would show} */
        @Override
        public String toString() {
            return new Passage(frame).toString();
        }
    }

    /** Makes a passage from a frame and checks its rules. */
    static Passage make(Frame frame) {
        Passage passage = new Passage(frame);
        boolean placed = frame.slot(START) != null;
        check(placed == (frame.slot(END) != null), "Passage", "end", "start and end are given together", passage);
        check(placed || passage.exact != null, "Passage", "", "a passage has positions, or exact words, or both");
        if (placed) {
            passage.checkOrder();
        }
        check(
                passage.exact != null || passage.prefix == null && passage.suffix == null,
                "Passage",
                "exact",
                "prefix and suffix are given only with exact words",
                passage);
        checkQuote("exact", passage.exact);
        checkQuote("prefix", passage.prefix);
        checkQuote("suffix", passage.suffix);
        return passage;
    }

    private void checkOrder() {
        if (start < 0 || start >= end) {
            throw new InvalidValueException("Passage", "start", "0 <= start < end", start + " to " + end);
        }
    }

    private static void checkQuote(String attribute, @Nullable String words) {
        if (words != null) {
            String rule = "not empty, and " + Strings.TEXT;
            check(!words.isEmpty() && Strings.isText(words), "Passage", attribute, rule, words);
        }
    }

    /** Puts all attributes into a frame. */
    void take(Frame frame) {
        if (start != NOWHERE) {
            frame.setNumber(START, start);
            frame.setNumber(END, end);
        }
        frame.set(EXACT, exact);
        frame.set(PREFIX, prefix);
        frame.set(SUFFIX, suffix);
    }
}
