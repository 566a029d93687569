package io.github.demarche.statement;

import io.github.demarche.time.Dating;
import java.util.Optional;

/**
 * An act that takes effect by being declared, such as "Valmeria expels three diplomats of Ostrand."
 *
 * <p>It is Searle's declaration: a speaker who has the power, or claims it, changes a status, a right or a duty, now or
 * on a named day, even if others must still carry it out. "Has decided to" counts, as do a ruling and the adoption of a
 * text by a body; "plans to" and "will" do not (see {@link Commitment} and {@link Threat}). Parties that bind each
 * other make an {@link Agreement}.
 *
 * <p>"The Union prolonged its embargo against Ostrand until July" has the measure RESTRICTION, the change PROLONG, and
 * is {@code effective} {@code ../2025-07}. The change applies to the entry or the person, not to the list or the
 * office: removal from a list is LISTING with END, and a resignation is OFFICE with END.
 *
 * <p>{@code content} is what is decided.
 *
 * <ul>
 *   <li>It has {@code content} or a {@code measure}.
 *   <li>A {@code change} other than START has a {@code measure}.
 *   <li>ADOPTION, RULING and ORDER take only START.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Decision extends Conditional permits StatementValues.DecisionValue {
    /** {@return what is changed, such as {@link Measure#EXPULSION}; empty if not recorded} */
    Optional<Measure> measure();

    /**
     * {@return what is done to the measure; START by default}
     */
    DecisionChange change();

    /**
     * {@return the time from which, or during which, it is in force; empty if the source does not say. The {@link
     * #deadline()}, by contrast, is when another must have acted}
     */
    Optional<Dating> effective();

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ConditionalBuilder<Builder> {
        Builder() {
            super(StatementKind.DECISION);
        }

        /**
         * Sets the {@link Decision#measure() measure}.
         *
         * @param measure what is changed
         * @return this builder
         */
        public Builder measure(Measure measure) {
            return set(Terms.OWN, measure);
        }

        /**
         * Sets the {@link Decision#measure() measure}, or clears it.
         *
         * @param measure what is changed, or empty
         * @return this builder
         */
        public Builder measure(Optional<Measure> measure) {
            return setOptional(Terms.OWN, measure);
        }

        /**
         * Sets the {@link Decision#change() change}.
         *
         * @param change what is done to the measure; START by default
         * @return this builder
         */
        public Builder change(DecisionChange change) {
            return set(Terms.OWN + 1, change);
        }

        /**
         * Sets the {@link Decision#effective() effective}.
         *
         * @param effective the time from which, or during which, it is in force
         * @return this builder
         */
        public Builder effective(Dating effective) {
            return set(Terms.OWN + 2, effective);
        }

        /**
         * Sets the {@link Decision#effective() effective}, or clears it.
         *
         * @param effective the time from which, or during which, it is in force, or empty
         * @return this builder
         */
        public Builder effective(Optional<Dating> effective) {
            return setOptional(Terms.OWN + 2, effective);
        }

        @Override
        public Decision build() {
            return (Decision) make();
        }
    }
}
