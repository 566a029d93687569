package io.github.demarche.statement;

import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.Optional;

/**
 * Builds a {@link Conditional} statement, such as {@code Threat.builder()}.
 *
 * @param <B> the type of the builder, which its setters return
 */
public abstract sealed class ConditionalBuilder<B extends ConditionalBuilder<B>> extends StatementBuilder<B>
        permits Commitment.Builder,
                Threat.Builder,
                Agreement.Builder,
                Acceptance.Builder,
                Refusal.Builder,
                Appeal.Builder,
                Proposal.Builder,
                Warning.Builder,
                Decision.Builder {
    ConditionalBuilder(StatementKind kind) {
        super(kind);
    }

    @Override
    public final B from(Statement statement) {
        super.from(statement);
        if (statement instanceof ConditionalValue conditional) {
            conditional.terms().take(frame);
        }
        return self();
    }

    /**
     * Sets the {@link Conditional#condition() condition}.
     *
     * @param condition the condition, in the coder's words
     * @return this builder
     */
    public final B condition(Text condition) {
        return set(Terms.CONDITION, condition);
    }

    /**
     * Sets the {@link Conditional#condition() condition}, or clears it.
     *
     * @param condition the condition, in the coder's words, or empty
     * @return this builder
     */
    public final B condition(Optional<Text> condition) {
        return setOptional(Terms.CONDITION, condition);
    }

    /**
     * Sets the {@link Conditional#deadline() deadline}.
     *
     * @param deadline the time by which an act is due
     * @return this builder
     */
    public final B deadline(Dating deadline) {
        return set(Terms.DEADLINE, deadline);
    }

    /**
     * Sets the {@link Conditional#deadline() deadline}, or clears it.
     *
     * @param deadline the time by which an act is due, or empty
     * @return this builder
     */
    public final B deadline(Optional<Dating> deadline) {
        return setOptional(Terms.DEADLINE, deadline);
    }

    @Override
    public abstract Conditional build();
}
