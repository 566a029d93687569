package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A state. */
@Value.Immutable
@JsonTypeName("state")
@JsonSerialize(as = ImmutableAnnotatedState.class)
@JsonDeserialize(as = ImmutableAnnotatedState.class)
public interface AnnotatedState extends AnnotatedActor, AnnotatedActorInFull {
    String id();

    String code();

    Map<String, String> name();

    List<AnnotatedIdentifier> identifiers();

    Optional<Basis> identifiedBy();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
