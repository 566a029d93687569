package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.demarche.event.EventStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What statements are about, with its actors in full. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedEventInFull.class)
@JsonDeserialize(as = ImmutableAnnotatedEventInFull.class)
public interface AnnotatedEventInFull {
    String id();

    Map<String, String> description();

    EventStatus status();

    List<AnnotatedActorInFull> participants();

    Optional<Map<String, String>> place();

    Optional<AnnotatedDating> time();

    Optional<String> partOf();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
