package io.github.demarche.statement;

import io.github.demarche.text.Text;
import java.util.Optional;

/**
 * Builds a {@link Conditional} statement, such as {@code Threat.builder()}.
 *
 * @param <B> the builder, which its setters return
 */
public abstract sealed class ConditionalBuilder<B extends ConditionalBuilder<B>> extends StatementBuilder<B>
        permits Commitment.Builder, Agreement.Builder, Threat.Builder, Warning.Builder {
    private final int condition;

    ConditionalBuilder(StatementKind kind) {
        super(kind);
        condition = kind.layout().names().indexOf("condition");
    }

    @Override
    public final B from(Statement statement) {
        super.from(statement);
        return statement instanceof Conditional conditional ? condition(conditional.condition()) : self();
    }

    /**
     * Sets the {@link Conditional#condition() condition}.
     *
     * @param condition on what it depends, in the coder's words
     * @return this builder
     */
    public final B condition(Text condition) {
        return condition(Optional.of(condition));
    }

    /**
     * Sets the {@link Conditional#condition() condition}, or clears it.
     *
     * @param condition on what it depends, in the coder's words; or empty
     * @return this builder
     */
    public final B condition(Optional<Text> condition) {
        return setOptional(this.condition, condition);
    }

    @Override
    public abstract Conditional build();
}
