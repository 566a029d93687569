package io.github.demarche.benchmarks.immutables;

import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What an actor is called elsewhere. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedIdentifier.class)
@JsonDeserialize(as = ImmutableAnnotatedIdentifier.class)
public interface AnnotatedIdentifier {
    String scheme();

    String value();
}
