package io.github.demarche.statement;

import static io.github.demarche.InvalidValueException.check;

import java.util.Set;
import org.immutables.value.Value;

/**
 * A statement of a kind that a newer version wrote, such as {@code "ultimatum"}: kept, and written again as it was.
 *
 * <p>What all statements share can be read; what only the new kind has is among the extensions. It is no kind of its own, and
 * nothing that this version can say should be said with it.
 *
 * <p>{@code content} is whatever the newer version means by it.
 *
 * <ul>
 *   <li>{@code kind} is lower-case words joined by hyphens, and none of the kinds of this version.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface UnrecognizedStatement extends Statement permits ImmutableUnrecognizedStatement {
    /**
     * {@return the kind, as the newer version writes it: the {@code type} of the JSON}
     */
    String kind();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UnrecognizedStatement}. */
    final class Builder extends ImmutableUnrecognizedStatement.Builder
            implements Statement.Builder<UnrecognizedStatement, Builder> {
        private static final String NAME = "UnrecognizedStatement";

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link UnrecognizedStatement}
         */
        @Override
        public UnrecognizedStatement build() {
            UnrecognizedStatement statement = super.build();
            check(
                    StatementRules.isKindName(statement.kind()),
                    NAME,
                    "kind",
                    "a kind is lower-case words joined by hyphens, such as \"no-comment\"",
                    statement.kind());
            check(
                    !StatementRules.KINDS.contains(statement.kind()),
                    NAME,
                    "kind",
                    "a kind that this version does not know; for a known one there is a type",
                    statement.kind());
            return StatementRules.checked(NAME, statement, Set.of());
        }
    }
}
