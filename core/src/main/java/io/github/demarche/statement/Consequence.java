package io.github.demarche.statement;

import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import org.immutables.value.Value;

/** What a warning says may follow, such as deeper military ties, presented as possible. */
@Value.Immutable
public sealed interface Consequence permits ImmutableConsequence {
    /**
     * {@return what may follow, in our own words, without its hedge}
     */
    Text description();

    /**
     * {@return how certain the speaker presents it}
     */
    Certainty certainty();

    /**
     * Returns a consequence.
     *
     * @param description what may follow
     * @param certainty how certain the speaker presents it
     * @return the consequence
     */
    static Consequence of(Text description, Certainty certainty) {
        return new ImmutableConsequence(description, certainty);
    }
}
