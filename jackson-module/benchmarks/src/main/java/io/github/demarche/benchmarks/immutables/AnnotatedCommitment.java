package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code commitment}. */
@Value.Immutable
@JsonTypeName("commitment")
@JsonSerialize(as = ImmutableAnnotatedCommitment.class)
@JsonDeserialize(as = ImmutableAnnotatedCommitment.class)
public interface AnnotatedCommitment extends AnnotatedStatement {
    Optional<Map<String, String>> condition();
}
