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

/** Several actors, with its actors in full. */
@Value.Immutable
@JsonTypeName("group")
@JsonSerialize(as = ImmutableAnnotatedGroupInFull.class)
@JsonDeserialize(as = ImmutableAnnotatedGroupInFull.class)
public interface AnnotatedGroupInFull extends AnnotatedActorInFull {
    String id();

    Map<String, String> name();

    List<AnnotatedActorInFull> members();

    List<AnnotatedIdentifier> identifiers();

    Optional<Basis> identifiedBy();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
