package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.demarche.event.EventStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What statements are about. */
public record EventRecord(
        String id,
        Map<String, String> description,
        EventStatus status,
        @Nullable List<String> participants,
        @Nullable Map<String, String> place,
        @Nullable DatingRecord time,
        @Nullable String partOf,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions) {}
