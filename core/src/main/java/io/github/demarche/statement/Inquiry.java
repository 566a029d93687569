package io.github.demarche.statement;

/**
 * A question, such as "The minister asked what had become of the ship."
 *
 * <p>The speaker wants the answer itself. A request for an explanation of one's conduct is an {@link Appeal}.
 *
 * <p>{@code content} is the question.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Inquiry extends Statement permits StatementValues.InquiryValue {
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

    /** Builds an {@link Inquiry}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.INQUIRY);
        }

        @Override
        public Inquiry build() {
            return (Inquiry) make();
        }
    }
}
