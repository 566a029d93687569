package io.github.demarche.statement;

/**
 * A refusal or inability to answer a question, such as "I have no comment" or "You would have to ask the other side."
 *
 * <p>Somebody else asked the question. The speaker declines, refers the question to others, who are the {@code
 * targets}, or does not know the answer. Saying unprompted that one does not know is an {@link Assertion}. If a report
 * notes that something is missing ("she gave no details"), that is an assertion by the article, not an act of the
 * speaker.
 *
 * <p>{@code content} is the subject of the question.
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
