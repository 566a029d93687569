package io.github.demarche.statement;

import io.github.demarche.time.Dating;
import java.util.Optional;

/**
 * Terms to which several parties bind themselves, such as "Both sides agreed on a ceasefire from dawn."
 *
 * <p>The parties are the speakers, even if only one of them announces the agreement; the announcer is a relay. An
 * agreement that creates something has a {@code measure}, like a {@link Decision}. A view that two speakers share is an
 * {@link Assertion}.
 *
 * <p>{@code content} is the terms.
 *
 * <ul>
 *   <li>{@code speakers} are two or more different actors, one {@link io.github.demarche.actor.Group}, or one {@link
 *       io.github.demarche.actor.Organization} whose members agree among themselves.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Agreement extends Conditional permits StatementValues.AgreementValue {
    /**
     * {@return whether it was signed; {@code false} by default}
     */
    boolean signed();

    /** {@return what it creates, such as {@link Measure#RELATIONS}; empty if the terms only bind the parties} */
    Optional<Measure> measure();

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

    /** Builds an {@link Agreement}. */
    final class Builder extends ConditionalBuilder<Builder> {
        Builder() {
            super(StatementKind.AGREEMENT);
        }

        /**
         * Sets the {@link Agreement#signed() signed}.
         *
         * @param signed whether it was signed
         * @return this builder
         */
        public Builder signed(boolean signed) {
            return set(Terms.OWN, signed);
        }

        /**
         * Sets the {@link Agreement#measure() measure}.
         *
         * @param measure what it creates
         * @return this builder
         */
        public Builder measure(Measure measure) {
            return set(Terms.OWN + 1, measure);
        }

        /**
         * Sets the {@link Agreement#measure() measure}, or clears it.
         *
         * @param measure what it creates, or empty
         * @return this builder
         */
        public Builder measure(Optional<Measure> measure) {
            return setOptional(Terms.OWN + 1, measure);
        }

        /**
         * Sets the {@link Agreement#effective() effective}.
         *
         * @param effective the time from which, or during which, it is in force
         * @return this builder
         */
        public Builder effective(Dating effective) {
            return set(Terms.OWN + 2, effective);
        }

        /**
         * Sets the {@link Agreement#effective() effective}, or clears it.
         *
         * @param effective the time from which, or during which, it is in force, or empty
         * @return this builder
         */
        public Builder effective(Optional<Dating> effective) {
            return setOptional(Terms.OWN + 2, effective);
        }

        @Override
        public Agreement build() {
            return (Agreement) make();
        }
    }
}
