package io.github.demarche.statement;

/**
 * What several parties agree on, such as to respond firmly to provocations.
 *
 * <p>The parties are the speakers, also when only one of them announces it: the one that announces is a relay.
 * Agreeing with an opinion is {@link Support}.
 *
 * <p>{@code content} is the terms.
 *
 * <ul>
 *   <li>{@code speakers} are two or more different actors, or one {@link io.github.demarche.actor.Group}.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Agreement extends Conditional permits StatementValues.AgreementValue {
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

        @Override
        public Agreement build() {
            return (Agreement) make();
        }
    }
}
