package io.github.demarche.statement;

/**
 * Thanks, an apology, condolences or congratulations, such as "The king sent his condolences."
 *
 * <p>{@code targets} or {@code addressees} are those who receive it. A formula that opens or closes a letter is no act,
 * and makes no statement.
 *
 * <p>{@code content} is what it is given for: the help, the strike, the flood, the election.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Courtesy extends Statement permits StatementValues.CourtesyValue {
    /**
     * {@return which courtesy it is}
     */
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
         * @param form which courtesy it is
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
