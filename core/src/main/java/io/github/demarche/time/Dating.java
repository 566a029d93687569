package io.github.demarche.time;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.text.Basis;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date and the words it was read from, such as {@code 2024-06-14} from "vendredi", in an article of that day.
 *
 * <p>The date is what the words mean, not what they say: that is the wording. It is the date of whatever holds this
 * dating, never the date on which the record was made.
 *
 * <ul>
 *   <li>Where the {@code basis} is {@link Basis#STATED}, the {@code wording} stands that states it.
 *   <li>Where the {@code wording} is relative, the {@code anchor} stands that it is relative to.
 * </ul>
 *
 * <p>A wording counts as relative when that is sure: its exact words have a weekday, a month, or a word such as
 * "yesterday", "last", "hier" or "prochain", in English or French, without regard to case and accents, and no four
 * digits that could be a year. A wording that is known by its place only, or is in another language, is not asked for
 * an anchor. {@link RelativeDates} finds the date that such words mean.
 */
@Value.Immutable
public sealed interface Dating permits ImmutableDating {
    /**
     * {@return when it was, as precisely as is known}
     */
    Edtf date();

    /**
     * {@return the words of the source that say when; empty when it says nothing, or nobody noted it}
     */
    Optional<io.github.demarche.text.Passage> wording();

    /**
     * {@return the day that a relative wording is counted from, as a rule the day of publication; empty when the
     *     wording is not relative}
     */
    Optional<LocalDate> anchor();

    /**
     * {@return how the date is known; empty when nobody said}
     */
    Optional<io.github.demarche.text.Basis> basis();

    /**
     * Returns a date of which nothing more is known.
     *
     * @param date the date
     * @return the dating
     */
    static Dating of(Edtf date) {
        return builder().date(date).build();
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dating}. */
    final class Builder extends ImmutableDating.Builder {
        Builder() {}

        /**
         * Builds the dating.
         *
         * @return the dating
         * @throws InvalidValueException if the date is missing, or it breaks a rule of {@link Dating}
         */
        @Override
        public Dating build() {
            Dating dating = super.build();
            if (dating.wording().isEmpty() && dating.basis().equals(Optional.of(Basis.STATED))) {
                throw new InvalidValueException(
                        "Dating", "wording", "a date that the source states has the wording that states it");
            }
            if (dating.anchor().isEmpty()) {
                dating.wording()
                        .flatMap(io.github.demarche.text.Passage::exact)
                        .ifPresent(words -> check(
                                !RelativeWords.isRelative(words),
                                "Dating",
                                "anchor",
                                "a relative wording has the day that it is counted from",
                                words));
            }
            return dating;
        }
    }
}
