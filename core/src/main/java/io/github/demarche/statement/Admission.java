package io.github.demarche.statement;

/**
 * What somebody says it did, or answers for, such as a movement that says "We carried out the attack."
 *
 * <p>A claim of responsibility is one, and a confession. The deed is open to blame. Somebody who reports an agreement
 * or a decision of its own performs that act; "We were entitled to" is a {@link Justification}.
 *
 * <p>{@code content} is what the speaker says it did.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Admission extends Statement permits StatementValues.AdmissionValue {
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

    /** Builds an {@link Admission}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.ADMISSION);
        }

        @Override
        public Admission build() {
            return (Admission) make();
        }
    }
}
