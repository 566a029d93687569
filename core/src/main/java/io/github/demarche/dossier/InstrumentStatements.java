package io.github.demarche.dossier;

import io.github.demarche.statement.Statement;
import java.util.List;

/**
 * The statements that touch a legal instrument, apart by what that rests on.
 *
 * @param stated those whose source names the instrument itself, unmodifiable
 * @param concluded those of which a coder concluded it, knows it from outside, or did not say how, unmodifiable
 */
public record InstrumentStatements(List<Statement> stated, List<Statement> concluded) {
    /**
     * Keeps copies of the lists.
     *
     * @param stated those whose source names it
     * @param concluded the others
     */
    public InstrumentStatements {
        stated = List.copyOf(stated);
        concluded = List.copyOf(concluded);
    }
}
