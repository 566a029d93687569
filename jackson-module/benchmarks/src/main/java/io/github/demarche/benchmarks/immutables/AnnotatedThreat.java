package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code threat}. */
@Value.Immutable
@JsonTypeName("threat")
@JsonSerialize(as = ImmutableAnnotatedThreat.class)
@JsonDeserialize(as = ImmutableAnnotatedThreat.class)
public interface AnnotatedThreat extends AnnotatedStatement {
    Optional<Map<String, String>> condition();
}
