package io.github.demarche.statement;

/**
 * An acknowledgement that the speaker did something or is responsible for it, such as "We carried out the attack."
 *
 * <p>Claims of responsibility and confessions are admissions. The deed is blameworthy. A speaker who reports an
 * agreement or a decision of its own performs that act; "We were entitled to" is a {@link Justification}.
 *
 * <p>{@code content} is what the speaker admits to.
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
