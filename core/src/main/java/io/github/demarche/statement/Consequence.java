package io.github.demarche.statement;

import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import org.immutables.value.Value;

/** A possible consequence named in a warning, such as deeper military ties, presented as possible. */
@Value.Immutable
public sealed interface Consequence permits ImmutableConsequence {
    /** {@return what may follow, in the coder's words, without hedging} */
    Text description();

    /** {@return the certainty with which the speaker presents it} */
    Certainty certainty();

    /**
     * Returns a consequence.
     *
     * @param description what may follow
     * @param certainty the certainty with which the speaker presents it
     * @return the consequence
     */
    static Consequence of(Text description, Certainty certainty) {
        return new ImmutableConsequence(description, certainty);
    }
}
