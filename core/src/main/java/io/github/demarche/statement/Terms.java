package io.github.demarche.statement;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The condition and the deadline of a {@link Conditional} statement, which come first among its own attributes; usually
 * it has neither.
 */
@Value.Immutable
abstract class Terms {
    static final int CONDITION = Shared.OWN;
    static final int DEADLINE = Shared.OWN + 1;
    /** The first slot for the attributes of a single conditional kind. */
    static final int OWN = Shared.OWN + 2;

    /** Adds them to the layout of a kind. */
    static Layout layout(Layout shared) {
        return shared.optional("condition", "deadline");
    }

    abstract Optional<Text> condition();

    abstract Optional<Dating> deadline();

    void take(Frame frame) {
        frame.set(CONDITION, condition());
        frame.set(DEADLINE, deadline());
    }
}
