package io.github.demarche.benchmarks.immutables;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A place in the source, or its words. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedPassage.class)
@JsonDeserialize(as = ImmutableAnnotatedPassage.class)
public interface AnnotatedPassage {
    Optional<Integer> start();

    Optional<Integer> end();

    Optional<String> exact();

    Optional<String> prefix();

    Optional<String> suffix();
}
