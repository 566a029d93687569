package io.github.demarche.corpus;

import java.util.Optional;
import org.immutables.value.Value;

/** A property in which two codings of a statement differ, such as {@code certainty}: POSSIBLE and PROBABLE. */
@Value.Immutable
public sealed interface PropertyDifference permits ImmutablePropertyDifference {
    /**
     * {@return the name of the property in the format, such as {@code speakers}; {@code kind} for the kind of the statement}
     */
    String property();

    /**
     * {@return the value in the first coding, for people; empty if it has none. The words come from the record, so
     * callers must escape them before printing}
     */
    Optional<String> first();

    /** {@return the value in the second coding, for people; empty if it has none} */
    Optional<String> second();
}
