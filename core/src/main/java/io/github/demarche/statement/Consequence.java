package io.github.demarche.statement;

import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import java.util.Objects;

/**
 * What a warning says may follow, such as deeper military ties, presented as possible.
 *
 * @param description what may follow, in our own words, without its hedge
 * @param certainty how certain the speaker presents it
 */
public record Consequence(Text description, Certainty certainty) {
    /**
     * Refuses {@code null}.
     *
     * @param description what may follow
     * @param certainty how certain the speaker presents it
     */
    public Consequence {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * Returns a consequence.
     *
     * @param description what may follow
     * @param certainty how certain the speaker presents it
     * @return the consequence
     */
    public static Consequence of(Text description, Certainty certainty) {
        return new Consequence(description, certainty);
    }
}
