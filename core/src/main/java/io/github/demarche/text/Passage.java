package io.github.demarche.text;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Strings;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Words of the source, by their place, by themselves, or both, such as {@code Passage.of(344, 426)}.
 *
 * <p>Positions count Unicode code points from 0, the end exclusive, as the W3C Web Annotation Data Model
 * (TextPositionSelector) and Python count them; Java's own indexes differ as soon as an emoji stands in the text, and
 * {@link #at} and {@link #chars} convert. {@code exact}, {@code prefix} and {@code suffix} are those of the W3C
 * TextQuoteSelector. Everything that comes from the source is a passage, never a {@link Text}.
 *
 * <p>It is not checked here that the words stand at the place: that needs the text.
 *
 * <ul>
 *   <li>A passage has positions, or exact words, or both.
 *   <li>{@code start} and {@code end} stand together, and 0 ≤ start &lt; end.
 *   <li>{@code prefix} and {@code suffix} stand only beside {@code exact}; none of the three is empty or ill-formed Unicode.
 * </ul>
 */
@Value.Immutable
public sealed interface Passage permits ImmutablePassage {
    /**
     * {@return the position of the first code point, from 0; empty when only the words are known}
     */
    OptionalInt start();

    /**
     * {@return the position after the last code point; empty when only the words are known}
     */
    OptionalInt end();

    /**
     * {@return the words as they stand in the source; empty when only the place is known}
     */
    Optional<String> exact();

    /**
     * {@return some words right before the passage, to tell it from others that read the same; empty when not given}
     */
    Optional<String> prefix();

    /**
     * {@return some words right after the passage, to tell it from others that read the same; empty when not given}
     */
    Optional<String> suffix();

    /**
     * Returns the passage at a place.
     *
     * @param start the position of the first code point, from 0
     * @param end the position after the last code point
     * @return the passage
     * @throws InvalidValueException unless 0 ≤ start &lt; end
     */
    static Passage of(int start, int end) {
        return builder().start(start).end(end).build();
    }

    /**
     * Returns the passage with these words, wherever it stands.
     *
     * @param exact the words as they stand in the source
     * @return the passage
     * @throws InvalidValueException if the words are empty or ill-formed
     */
    static Passage of(String exact) {
        return builder().exact(exact).build();
    }

    /**
     * Returns the passage at a place that is given in Java's indexes, as {@link String#indexOf(String)} gives them.
     *
     * @param text the whole text of the source
     * @param from the index of the first {@code char}
     * @param to the index after the last {@code char}
     * @return the passage, in code points, without its words
     * @throws InvalidValueException unless 0 ≤ from &lt; to ≤ the length of the text, or if an index divides a surrogate
     *     pair
     */
    static Passage at(String text, int from, int to) {
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
     * Returns where this passage stands in Java's indexes, so that {@code text.substring(chars.from(), chars.to())} are its
     * words.
     *
     * @param text the whole text of the source
     * @return the indexes
     * @throws InvalidValueException if this passage has no positions, or they lie beyond the end of the text
     */
    default Chars chars(String text) {
        if (start().isEmpty() || end().isEmpty()) {
            throw new InvalidValueException("Passage", "start", "only a passage with positions has indexes", "nothing");
        }
        int start = start().getAsInt();
        int end = end().getAsInt();
        // A code point is one char or two: too short a text is found without counting beyond its end.
        check(end <= text.length(), "Passage", "end", "within the text of " + text.length() + " chars", end);
        int codePoints = text.codePointCount(0, text.length());
        check(end <= codePoints, "Passage", "end", "within the text of " + codePoints + " code points", end);
        int from = text.offsetByCodePoints(0, start);
        return new Chars(from, text.offsetByCodePoints(from, end - start));
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    private static boolean isInsidePair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
    }

    /**
     * A place in a Java string.
     *
     * @param from the index of the first {@code char}
     * @param to the index after the last {@code char}
     */
    record Chars(int from, int to) {}

    /** Builds a {@link Passage}. */
    final class Builder extends ImmutablePassage.Builder {
        Builder() {}

        /**
         * Builds the passage.
         *
         * @return the passage
         * @throws InvalidValueException if it breaks a rule of {@link Passage}
         */
        @Override
        public Passage build() {
            Passage passage = super.build();
            check(
                    passage.start().isPresent() == passage.end().isPresent(),
                    "Passage",
                    "end",
                    "start and end stand together",
                    passage);
            check(
                    passage.start().isPresent() || passage.exact().isPresent(),
                    "Passage",
                    "",
                    "a passage has positions, or exact words, or both",
                    "neither");
            if (passage.start().isPresent()) {
                int start = passage.start().getAsInt();
                int end = passage.end().orElseThrow();
                if (start < 0 || start >= end) {
                    throw new InvalidValueException("Passage", "start", "0 <= start < end", start + " to " + end);
                }
            }
            check(
                    passage.exact().isPresent()
                            || passage.prefix().isEmpty() && passage.suffix().isEmpty(),
                    "Passage",
                    "exact",
                    "prefix and suffix stand beside exact words",
                    passage);
            checkQuote("exact", passage.exact());
            checkQuote("prefix", passage.prefix());
            checkQuote("suffix", passage.suffix());
            return passage;
        }

        private static void checkQuote(String attribute, Optional<String> words) {
            words.ifPresent(quote -> check(
                    !quote.isEmpty() && Strings.isWellFormed(quote),
                    "Passage",
                    attribute,
                    "not empty, and well-formed Unicode (no lone surrogate)",
                    quote));
        }
    }
}
