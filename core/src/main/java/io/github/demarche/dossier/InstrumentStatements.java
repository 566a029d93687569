package io.github.demarche.dossier;

import io.github.demarche.statement.Statement;
import java.util.List;
import org.immutables.value.Value;

/** The statements that touch a legal instrument, separated by what that rests on. */
@Value.Immutable
public sealed interface InstrumentStatements permits ImmutableInstrumentStatements {
    /** {@return those whose source names the instrument itself, unmodifiable} */
    List<Statement> stated();

    /** {@return those of which a coder concluded it, knows it from outside, or did not say how, unmodifiable} */
    List<Statement> concluded();
}
