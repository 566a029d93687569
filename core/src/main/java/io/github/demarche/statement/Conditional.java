package io.github.demarche.statement;

import io.github.demarche.text.Text;
import java.util.Optional;

/**
 * A statement that may depend on a condition, such as a {@link Threat} to respond "if it crosses the line".
 *
 * <p>Not a kind of its own: each of its kinds says what depends on the condition.
 */
public sealed interface Conditional extends Statement permits Commitment, Agreement, Threat, Warning {
    /**
     * {@return on what it depends, in the coder's words; empty when it is unconditional, or the source names no condition}
     */
    Optional<Text> condition();

    @Override
    ConditionalBuilder<?> toBuilder();
}
