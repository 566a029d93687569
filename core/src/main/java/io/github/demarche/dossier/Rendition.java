package io.github.demarche.dossier;

import io.github.demarche.statement.Statement;
import org.immutables.value.Value;

/** A rendition of a statement, such as a translation, and its change in certainty. */
@Value.Immutable
public sealed interface Rendition permits ImmutableRendition {
    /** {@return the rendition} */
    Statement statement();

    /** {@return how its certainty differs from that of the given statement} */
    CertaintyChange certainty();
}
