package io.github.demarche.statement;

/**
 * What somebody declines to speak about, such as the date of a visit.
 *
 * <p>That a report misses something ("she gave no details") is no act of hers, but an {@link Assertion} of the
 * article.
 *
 * <p>{@code content} is the subject on which nothing is said.
 *
 * <ul>
 *   <li>{@code quotations} is empty: who says nothing is not quoted.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface NoComment extends Statement permits StatementValues.NoCommentValue {
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

    /** Builds a {@link NoComment}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.NO_COMMENT);
        }

        @Override
        public NoComment build() {
            return (NoComment) make();
        }
    }
}
