package io.github.demarche.statement;

import io.github.demarche.frame.Frame;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.Optional;

/** A statement with {@link Terms}, and the accessors that all conditional kinds share. */
abstract class ConditionalValue extends StatementValue {
    /** A shared instance for all statements with neither. */
    private static final Terms NONE = new ImmutableTerms(Optional.empty(), Optional.empty());

    abstract Terms terms();

    static Terms terms(Frame frame) {
        return frame.slot(Terms.CONDITION) == null && frame.slot(Terms.DEADLINE) == null
                ? NONE
                : new ImmutableTerms(frame.optional(Terms.CONDITION), frame.optional(Terms.DEADLINE));
    }

    public final Optional<Text> condition() {
        return terms().condition();
    }

    public final Optional<Dating> deadline() {
        return terms().deadline();
    }

    @Override
    void takeOwn(Frame frame) {
        terms().take(frame);
    }
}
