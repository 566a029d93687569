package io.github.demarche.statement;

/**
 * Thanks, an apology, condolences or congratulations, such as "The king sent his condolences."
 *
 * <p>{@code targets} or {@code addressees} are those who receive it. A formula that opens or closes a letter is not an
 * act, and therefore not a statement.
 *
 * <p>{@code content} is the occasion: the help, the strike, the flood, the election.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Courtesy extends Statement permits StatementValues.CourtesyValue {
    /** {@return the form of the courtesy} */
    CourtesyForm form();

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

    /** Builds a {@link Courtesy}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.COURTESY);
        }

        /**
         * Sets the {@link Courtesy#form() form}.
         *
         * @param form the form of the courtesy
         * @return this builder
         */
        public Builder form(CourtesyForm form) {
            return set(Shared.OWN, form);
        }

        @Override
        public Courtesy build() {
            return (Courtesy) make();
        }
    }
}
