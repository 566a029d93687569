package io.github.demarche.statement;

import io.github.demarche.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A hazard that somebody points to, such as a visit that could deepen military ties.
 *
 * <p>A speaker who names its own act makes a {@link Threat}. Words that a reporter calls a warning are one, and
 * {@link #characterizedBy()} says who calls them so; a warning that an article only wonders about ("a possible warning
 * that …") is the article's own {@link Assertion}, and nobody's warning.
 *
 * <p>{@code content} is the hazard.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Warning extends Statement permits ImmutableWarning {
    /**
     * {@return whether it points to a hazard or warns somebody off}
     */
    WarningMode mode();

    /**
     * {@return what may follow, in the order of the source; empty when the source names nothing}
     */
    List<Consequence> consequences();

    /**
     * {@return on what it depends, in our own words; empty when it is unconditional, or the source names no
     * condition}
     */
    Optional<Text> condition();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Warning}. */
    final class Builder extends ImmutableWarning.Builder implements Statement.Builder<Warning, Builder> {
        private static final String NAME = "Warning";
        private static final Set<String> OWN = Set.of("mode", "consequences", "condition");

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Warning}
         */
        @Override
        public Warning build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
