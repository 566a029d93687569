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
 * <p>The post, not the person: who holds it is said by {@link Person#offices()}, and the same title may have been another
 * office at another time.
 *
 * <p>"The former president" holds no office any more, and speaks for no state: the office is {@code former}, or has an {@code
 * until} where it is known since when it is over.
 *
 * <ul>
 *   <li>{@code until} is not surely before {@code since}.
 *   <li>An office that is {@code former} has no {@code until}, which would say the same and more.
 * </ul>
 */
@Value.Immutable
public sealed interface Office permits ImmutableOffice {
    /**
     * {@return the title of the post}
     */
    Text title();

    /**
     * {@return whose post it is: an organization, or a state ("President of Russia")}
     */
    Actor organization();

    /**
     * {@return since when the person holds it; empty when not known}
     */
    Optional<Edtf> since();

    /**
     * {@return until when the person held it; empty when not known, or when it is still held}
     */
    Optional<Edtf> until();

    /**
     * {@return whether the office is over when the source speaks of it, as for "the former president", and it is not known since
     * when; {@code false} by default}
     */
    boolean former();

    /**
     * Returns whether the person may hold the office at a date: it was neither surely over before, nor surely begins after. Of an
     * imprecise date the last day counts, so that who left in 2020 does not hold it "on or before" a day in 2024. A {@linkplain
     * #former() former} office is not held at any date, since the record is about the time when it is over.
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
     * @param organization whose post it is
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
         * Takes over all attributes of an office, in place of those that were set.
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
         * @param organization whose post it is: an organization or a state
         * @return this builder
         */
        public Builder organization(Actor organization) {
            frame.set(1, Objects.requireNonNull(organization));
            return this;
        }

        /**
         * Sets the {@link Office#since() since}.
         *
         * @param since since when the person holds it
         * @return this builder
         */
        public Builder since(Edtf since) {
            frame.set(2, Objects.requireNonNull(since));
            return this;
        }

        /**
         * Sets the {@link Office#since() since}, or clears it.
         *
         * @param since since when the person holds it; or empty
         * @return this builder
         */
        public Builder since(Optional<Edtf> since) {
            frame.set(2, since);
            return this;
        }

        /**
         * Sets the {@link Office#until() until}.
         *
         * @param until until when the person held it
         * @return this builder
         */
        public Builder until(Edtf until) {
            frame.set(3, Objects.requireNonNull(until));
            return this;
        }

        /**
         * Sets the {@link Office#until() until}, or clears it.
         *
         * @param until until when the person held it; or empty
         * @return this builder
         */
        public Builder until(Optional<Edtf> until) {
            frame.set(3, until);
            return this;
        }

        /**
         * Sets whether the office is {@link Office#former() former}.
         *
         * @param former whether it is over, and it is not known since when
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
                    "former is for an office without an until, which says since when it is over",
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
