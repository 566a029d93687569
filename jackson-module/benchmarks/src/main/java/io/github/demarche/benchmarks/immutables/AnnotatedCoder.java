package io.github.demarche.benchmarks.immutables;

import io.github.demarche.source.CoderKind;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Who wrote the record. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedCoder.class)
@JsonDeserialize(as = ImmutableAnnotatedCoder.class)
public interface AnnotatedCoder {
    CoderKind kind();

    String name();

    Optional<String> version();
}
