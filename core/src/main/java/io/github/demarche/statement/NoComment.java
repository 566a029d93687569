package io.github.demarche.statement;

import static io.github.demarche.InvalidValueException.check;

import java.util.Set;
import org.immutables.value.Value;

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
@Value.Immutable
public sealed interface NoComment extends Statement permits ImmutableNoComment {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NoComment}. */
    final class Builder extends ImmutableNoComment.Builder implements Statement.Builder<NoComment, Builder> {
        private static final String NAME = "NoComment";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link NoComment}
         */
        @Override
        public NoComment build() {
            NoComment statement = StatementRules.checked(NAME, super.build(), OWN);
            check(
                    statement.quotations().isEmpty(),
                    NAME,
                    "quotations",
                    "a no-comment has no quotation",
                    statement.quotations().size());
            return statement;
        }
    }
}
