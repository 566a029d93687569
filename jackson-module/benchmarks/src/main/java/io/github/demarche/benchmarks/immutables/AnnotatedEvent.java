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

/** What statements are about. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedEvent.class)
@JsonDeserialize(as = ImmutableAnnotatedEvent.class)
public interface AnnotatedEvent {
    String id();

    Map<String, String> description();

    EventStatus status();

    List<String> participants();

    Optional<Map<String, String>> place();

    Optional<AnnotatedDating> time();

    Optional<String> partOf();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
