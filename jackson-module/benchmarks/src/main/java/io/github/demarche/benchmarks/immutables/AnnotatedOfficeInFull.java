package io.github.demarche.benchmarks.immutables;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A post, with its actors in full. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedOfficeInFull.class)
@JsonDeserialize(as = ImmutableAnnotatedOfficeInFull.class)
public interface AnnotatedOfficeInFull {
    Map<String, String> title();

    AnnotatedActorInFull organization();

    Optional<String> since();

    Optional<String> until();
}
