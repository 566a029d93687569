package io.github.demarche.statement;

/**
 * What somebody says to be so, such as "North Korea has supplied shells to Russia".
 *
 * <p>An assessment, a forecast and a report of ignorance ("we do not know") are assertions too; the {@code
 * certainty} tells them apart. What blames somebody is an {@link Accusation}.
 *
 * <p>{@code content} is what is said to be so.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Assertion extends Statement permits StatementValues.AssertionValue {
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

    /** Builds an {@link Assertion}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.ASSERTION);
        }

        @Override
        public Assertion build() {
            return (Assertion) make();
        }
    }
}
