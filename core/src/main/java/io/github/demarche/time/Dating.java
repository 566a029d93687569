package io.github.demarche.time;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date and the words it was read from, such as {@code 2024-06-14} from "vendredi", in an article of that day.
 *
 * <p>The date is what the words mean; the words themselves are the wording. It dates the statement, event or other
 * object that has this dating, and never the making of the record.
 *
 * <ul>
 *   <li>If the {@code basis} is {@link Basis#STATED}, there is a {@code wording} that states it.
 *   <li>If the {@code wording} is relative, there is an {@code anchor} that it is relative to.
 * </ul>
 *
 * <p>A wording counts as relative only if that is certain: its exact words contain a weekday, a month, or a word such
 * as "yesterday", "last", "hier" or "prochain", in English or French, regardless of case and accents, and no four
 * digits that could be a year. A wording in another language, or one of which only the position is known, needs no
 * anchor. {@link RelativeDates} finds the date that such words mean.
 */
@Value.Immutable
public sealed interface Dating permits ImmutableDating {
    /** {@return the date, as precise as is known} */
    Edtf date();

    /**
     * {@return the words of the source that give the date; empty if the source does not give it or nobody recorded the
     * words}
     */
    Optional<io.github.demarche.text.Passage> wording();

    /**
     * {@return the day from which a relative wording is counted, usually the day of publication; empty if the wording
     * is not relative}
     */
    Optional<LocalDate> anchor();

    /** {@return how the date is known; empty if not recorded} */
    Optional<io.github.demarche.text.Basis> basis();

    /**
     * Returns a dating with only a date.
     *
     * @param date the date
     * @return the dating
     */
    static Dating of(Edtf date) {
        return builder().date(date).build();
    }

    /**
     * {@return a builder filled with this value, to build a changed copy}
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dating}. */
    final class Builder {
        private static final Layout LAYOUT =
                Layout.of("Dating").required("date").optional("wording", "anchor", "basis");

        private final Frame frame = LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of a dating, replacing those that were set.
         *
         * @param dating the dating
         * @return this builder
         */
        public Builder from(Dating dating) {
            TimeFrames.DATING.take(dating, frame);
            return this;
        }

        /**
         * Sets the {@link Dating#date() date}.
         *
         * @param date the date, as imprecise as the source
         * @return this builder
         */
        public Builder date(Edtf date) {
            frame.set(0, Objects.requireNonNull(date));
            return this;
        }

        /**
         * Sets the {@link Dating#wording() wording}.
         *
         * @param wording the words that give the date
         * @return this builder
         */
        public Builder wording(Passage wording) {
            frame.set(1, Objects.requireNonNull(wording));
            return this;
        }

        /**
         * Sets the {@link Dating#wording() wording}, or clears it.
         *
         * @param wording the words that give the date, or empty
         * @return this builder
         */
        public Builder wording(Optional<Passage> wording) {
            frame.set(1, wording);
            return this;
        }

        /**
         * Sets the {@link Dating#anchor() anchor}.
         *
         * @param anchor the day that a relative wording counts from
         * @return this builder
         */
        public Builder anchor(LocalDate anchor) {
            frame.set(2, Objects.requireNonNull(anchor));
            return this;
        }

        /**
         * Sets the {@link Dating#anchor() anchor}, or clears it.
         *
         * @param anchor the day that a relative wording counts from, or empty
         * @return this builder
         */
        public Builder anchor(Optional<LocalDate> anchor) {
            frame.set(2, anchor);
            return this;
        }

        /**
         * Sets the {@link Dating#basis() basis}.
         *
         * @param basis how the date is known
         * @return this builder
         */
        public Builder basis(Basis basis) {
            frame.set(3, Objects.requireNonNull(basis));
            return this;
        }

        /**
         * Sets the {@link Dating#basis() basis}, or clears it.
         *
         * @param basis how the date is known, or empty
         * @return this builder
         */
        public Builder basis(Optional<Basis> basis) {
            frame.set(3, basis);
            return this;
        }

        /**
         * Builds the dating.
         *
         * @return the dating
         * @throws InvalidValueException if the date is missing, or it breaks a rule of {@link Dating}
         */
        public Dating build() {
            LAYOUT.checkComplete(frame);
            return TimeFrames.DATING.make(frame);
        }

        static Dating checked(Dating dating) {
            if (dating.wording().isEmpty() && dating.basis().equals(Optional.of(Basis.STATED))) {
                throw new InvalidValueException(
                        "Dating", "wording", "a date that the source states has the wording that states it");
            }
            if (dating.anchor().isEmpty()) {
                dating.wording()
                        .flatMap(Passage::exact)
                        .ifPresent(words -> check(
                                !RelativeWords.isRelative(words),
                                "Dating",
                                "anchor",
                                "a relative wording has the day from which it is counted",
                                words));
            }
            return dating;
        }
    }
}
