package io.github.demarche.corpus;

import io.github.demarche.actor.Party;
import java.util.List;
import org.immutables.value.Value;

/**
 * One step from the reader to the original speaker, and the record that contains it, such as a ministry in a quoted
 * report.
 */
@Value.Immutable
public sealed interface AttributionHop permits ImmutableAttributionHop {
    /** {@return the statement whose record contains this step} */
    StatementRef statement();

    /** {@return the parties; empty if nobody is named} */
    List<Party> parties();
}
