package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** An organization, with its actors in full. */
@Value.Immutable
@JsonTypeName("organization")
@JsonSerialize(as = ImmutableAnnotatedOrganizationInFull.class)
@JsonDeserialize(as = ImmutableAnnotatedOrganizationInFull.class)
public interface AnnotatedOrganizationInFull extends AnnotatedActorInFull {
    String id();

    Map<String, String> name();

    OrganizationKind kind();

    Optional<AnnotatedState> state();

    Optional<AnnotatedOrganizationInFull> parent();

    List<AnnotatedIdentifier> identifiers();

    Optional<Basis> identifiedBy();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
