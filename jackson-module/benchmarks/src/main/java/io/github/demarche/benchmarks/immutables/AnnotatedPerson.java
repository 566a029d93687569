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

/** A person. */
@Value.Immutable
@JsonTypeName("person")
@JsonSerialize(as = ImmutableAnnotatedPerson.class)
@JsonDeserialize(as = ImmutableAnnotatedPerson.class)
public interface AnnotatedPerson extends AnnotatedActor {
    String id();

    Map<String, String> name();

    List<AnnotatedOffice> offices();

    List<AnnotatedIdentifier> identifiers();

    Optional<Basis> identifiedBy();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
