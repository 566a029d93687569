package io.github.demarche.actor;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post, such as Deputy Secretary of State in the US Department of State.
 *
 * <p>An office is the post, not the person: {@link Person#offices()} tells who holds it. The same title may have been a
 * different office at another time.
 *
 * <p>"The former president" no longer holds an office and does not speak for a state: the office is {@code former}, or
 * has an {@code until} if its end is known.
 *
 * <ul>
 *   <li>{@code until} is not surely before {@code since}.
 *   <li>An office that is {@code former} has no {@code until}, which would already say that it is over.
 * </ul>
 */
@Value.Immutable
public sealed interface Office permits ImmutableOffice {
    /**
     * {@return the title of the post}
     */
    Text title();

    /** {@return the organization or state to which the post belongs, such as a state for "President of Russia"} */
    Actor organization();

    /** {@return when the person took office; empty if not known} */
    Optional<Edtf> since();

    /** {@return when the person left office; empty if not known, or if the person still holds it} */
    Optional<Edtf> until();

    /**
     * {@return whether the person had already left office when the source was written, as for "the former president",
     * at an unknown date; {@code false} by default}
     */
    boolean former();

    /**
     * Returns whether the person may hold the office at a date: the office did not surely end before the date or surely
     * begin after it. The last day of an imprecise date decides, so a person who left in 2020 does not hold the office
     * "on or before" a day in 2024. A {@linkplain #former() former} office is not held at any date, because the record
     * refers to the time after it.
     *
     * @param date the date, such as that of a statement
     * @return whether the person may hold it
     */
    default boolean mayBeHeldAt(Edtf date) {
        Optional<LocalDate> day = date.latest().or(date::earliest);
        boolean over = until().flatMap(Edtf::latest)
                .filter(until -> day.filter(until::isBefore).isPresent())
                .isPresent();
        boolean early = since().flatMap(Edtf::earliest)
                .filter(since -> day.filter(since::isAfter).isPresent())
                .isPresent();
        return !former() && !over && !early;
    }

    /**
     * Returns an office without its times.
     *
     * @param title the title of the post
     * @param organization the organization or state to which the post belongs
     * @return the office
     */
    static Office of(Text title, Actor organization) {
        return builder().title(title).organization(organization).build();
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

    /** Builds an {@link Office}. */
    final class Builder {
        private static final Layout LAYOUT =
                Layout.of("Office").required("title", "organization").optional("since", "until", "former");

        private final Frame frame = LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of an office, replacing those that were set.
         *
         * @param office the office
         * @return this builder
         */
        public Builder from(Office office) {
            ActorFrames.OFFICE.take(office, frame);
            return this;
        }

        /**
         * Sets the {@link Office#title() title}.
         *
         * @param title the title of the post
         * @return this builder
         */
        public Builder title(Text title) {
            frame.set(0, Objects.requireNonNull(title));
            return this;
        }

        /**
         * Sets the {@link Office#organization() organization}.
         *
         * @param organization the organization or state to which the post belongs
         * @return this builder
         */
        public Builder organization(Actor organization) {
            frame.set(1, Objects.requireNonNull(organization));
            return this;
        }

        /**
         * Sets the {@link Office#since() since}.
         *
         * @param since when the person took office
         * @return this builder
         */
        public Builder since(Edtf since) {
            frame.set(2, Objects.requireNonNull(since));
            return this;
        }

        /**
         * Sets the {@link Office#since() since}, or clears it.
         *
         * @param since when the person took office, or empty
         * @return this builder
         */
        public Builder since(Optional<Edtf> since) {
            frame.set(2, since);
            return this;
        }

        /**
         * Sets the {@link Office#until() until}.
         *
         * @param until when the person left office
         * @return this builder
         */
        public Builder until(Edtf until) {
            frame.set(3, Objects.requireNonNull(until));
            return this;
        }

        /**
         * Sets the {@link Office#until() until}, or clears it.
         *
         * @param until when the person left office, or empty
         * @return this builder
         */
        public Builder until(Optional<Edtf> until) {
            frame.set(3, until);
            return this;
        }

        /**
         * Sets whether the office is {@link Office#former() former}.
         *
         * @param former whether the person has left office at an unknown date
         * @return this builder
         */
        public Builder former(boolean former) {
            frame.set(4, former);
            return this;
        }

        /**
         * Builds the office.
         *
         * @return the office
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Office}
         */
        public Office build() {
            LAYOUT.checkComplete(frame);
            return ActorFrames.OFFICE.make(frame);
        }

        static Office checked(Office office) {
            check(
                    !office.former() || office.until().isEmpty(),
                    "Office",
                    "former",
                    "former is only for an office without an until, which already says when it ended",
                    "true with the until " + office.until().map(Edtf::toString).orElse(""));
            office.since()
                    .flatMap(Edtf::earliest)
                    .ifPresent(since -> office.until()
                            .flatMap(Edtf::latest)
                            .ifPresent(until -> check(
                                    !until.isBefore(since),
                                    "Office",
                                    "until",
                                    "until is not before since, "
                                            + office.since().orElseThrow(),
                                    office.until().orElseThrow())));
            return office;
        }
    }
}
