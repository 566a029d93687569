package io.github.demarche.dossier;

import io.github.demarche.statement.Statement;
import java.util.List;
import org.immutables.value.Value;

/** The statements that touch a legal instrument, separated by the basis of that. */
@Value.Immutable
public sealed interface InstrumentStatements permits ImmutableInstrumentStatements {
    /** {@return the statements whose source itself names the instrument, unmodifiable} */
    List<Statement> stated();

    /**
     * {@return the statements for which the coder inferred the instrument, knows it from outside the source, or did not
     * record how, unmodifiable}
     */
    List<Statement> concluded();
}
