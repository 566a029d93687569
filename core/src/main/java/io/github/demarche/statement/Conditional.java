package io.github.demarche.statement;

import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.Optional;

/**
 * A statement that may depend on a condition or name a deadline, such as a {@link Threat} to impose tariffs "if you do not
 * withdraw", or an {@link Appeal} to withdraw "by Friday".
 *
 * <p>Not a kind of its own: each of its kinds says what depends on the condition.
 */
public sealed interface Conditional extends Statement
        permits Commitment, Threat, Agreement, Acceptance, Refusal, Appeal, Proposal, Warning, Decision {
    /**
     * {@return on what it depends, in the coder's words; empty when it is unconditional, or the source names no condition}
     */
    Optional<Text> condition();

    /**
     * {@return by when an act of others, or the act announced, is due, such as "by Friday"; empty when the source does not
     * say. From when a decision or an agreement holds is its {@code effective}}
     */
    Optional<Dating> deadline();

    @Override
    ConditionalBuilder<?> toBuilder();
}
