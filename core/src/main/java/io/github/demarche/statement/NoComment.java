package io.github.demarche.statement;

/**
 * A question that somebody leaves unanswered, such as "I have no comment" or "You would have to ask the other side."
 *
 * <p>Another put the question. The speaker declines, refers it to others, who are the {@code targets}, or says that it
 * does not know. Who says unasked that it does not know makes an {@link Assertion}. That a report misses something
 * ("she gave no details") is not an act of hers, but an assertion of the article.
 *
 * <p>{@code content} is the subject that is left open.
 *
 * <ul>
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
