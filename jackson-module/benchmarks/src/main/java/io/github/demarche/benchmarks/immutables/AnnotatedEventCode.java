package io.github.demarche.benchmarks.immutables;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A code of an ontology. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedEventCode.class)
@JsonDeserialize(as = ImmutableAnnotatedEventCode.class)
public interface AnnotatedEventCode {
    String scheme();

    String edition();

    String code();

    Optional<String> mode();
}
