package io.github.demarche.corpus;

import io.github.demarche.actor.Party;
import java.util.List;
import org.immutables.value.Value;

/** One step from the reader to the first speaker, and the record that has it, such as a ministry in the report that is quoted. */
@Value.Immutable
public sealed interface AttributionHop permits ImmutableAttributionHop {
    /**
     * {@return the statement whose record has this step}
     */
    StatementRef statement();

    /**
     * {@return the parties; empty when nobody is named}
     */
    List<Party> parties();
}
