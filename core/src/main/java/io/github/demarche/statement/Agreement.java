package io.github.demarche.statement;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Group;
import io.github.demarche.text.Text;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What several parties agree on, such as to respond firmly to provocations.
 *
 * <p>The parties are the speakers, also when only one of them announces it: the one that announces is a relay.
 * Agreeing with an opinion is {@link Support}.
 *
 * <p>{@code content} is the terms.
 *
 * <ul>
 *   <li>{@code speakers} are two or more different actors, or one {@link io.github.demarche.actor.Group}.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Agreement extends Statement permits ImmutableAgreement {
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

    /** Builds an {@link Agreement}. */
    final class Builder extends ImmutableAgreement.Builder implements Statement.Builder<Agreement, Builder> {
        private static final String NAME = "Agreement";
        private static final Set<String> OWN = Set.of("condition");

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Agreement}
         */
        @Override
        public Agreement build() {
            Agreement statement = StatementRules.checked(NAME, super.build(), OWN);
            if (!isJoint(statement)) {
                throw new InvalidValueException(
                        NAME,
                        "speakers",
                        "an agreement has two speakers or one group",
                        StatementRules.show(statement.speakers()));
            }
            return statement;
        }

        private static boolean isJoint(Agreement agreement) {
            if (agreement.speakers().size() == 1) {
                return agreement.speakers().get(0).actor() instanceof Group;
            }
            return agreement.speakers().stream()
                            .map(party -> party.actor().id())
                            .distinct()
                            .count()
                    >= 2;
        }
    }
}
