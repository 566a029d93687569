package io.github.demarche.benchmarks.immutables;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A post. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedOffice.class)
@JsonDeserialize(as = ImmutableAnnotatedOffice.class)
public interface AnnotatedOffice {
    Map<String, String> title();

    String organization();

    Optional<String> since();

    Optional<String> until();
}
