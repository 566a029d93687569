package io.github.demarche.statement;

import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.Optional;

/**
 * A statement that may depend on a condition or name a deadline, such as a {@link Threat} to impose tariffs "if you do not
 * withdraw", or an {@link Appeal} to withdraw "by Friday".
 *
 * <p>This is not a kind of its own: each conditional kind says what depends on the condition.
 */
public sealed interface Conditional extends Statement
        permits Commitment, Threat, Agreement, Acceptance, Refusal, Appeal, Proposal, Warning, Decision {
    /**
     * {@return the condition, in the coder's words; empty if it is unconditional, or the source does not name a
     * condition}
     */
    Optional<Text> condition();

    /**
     * {@return the time by which an act of others, or the announced act, is due, such as "by Friday"; empty if the
     * source does not say. The time from which a decision or an agreement is in force is its {@code effective}}
     */
    Optional<Dating> deadline();

    @Override
    ConditionalBuilder<?> toBuilder();
}
