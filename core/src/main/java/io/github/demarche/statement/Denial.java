package io.github.demarche.statement;

import static io.github.demarche.InvalidValueException.check;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody denies, such as Moscow and Pyongyang "the accusations".
 *
 * <p>Its content is the proposition that is denied, not its negation. Denying a request is a {@link Refusal}.
 *
 * <p>{@code content} is what is denied: the proposition, without the "not".
 *
 * <ul>
 *   <li>It has {@code content}, or a DENIES link to the statement that it denies.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Denial extends Statement permits ImmutableDenial {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Denial}. */
    final class Builder extends ImmutableDenial.Builder implements Statement.Builder<Denial, Builder> {
        private static final String NAME = "Denial";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Denial}
         */
        @Override
        public Denial build() {
            Denial statement = StatementRules.checked(NAME, super.build(), OWN);
            check(
                    statement.content().isPresent()
                            || statement.links().stream().anyMatch(link -> link.relation() == LinkRelation.DENIES),
                    NAME,
                    "content",
                    "a denial has content, or a DENIES link to what it denies",
                    "neither");
            return statement;
        }
    }
}
