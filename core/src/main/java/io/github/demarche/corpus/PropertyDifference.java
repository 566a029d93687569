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
     * {@return what the first coding has, for people; empty when it has nothing. The words are those of the record: whoever prints
     * them escapes them}
     */
    Optional<String> first();

    /**
     * {@return what the second coding has, for people; empty when it has nothing}
     */
    Optional<String> second();
}
