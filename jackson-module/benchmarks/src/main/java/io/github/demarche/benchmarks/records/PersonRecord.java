package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A person. */
@JsonTypeName("person")
public record PersonRecord(
        String id,
        Map<String, String> name,
        @Nullable List<OfficeRecord> offices,
        @Nullable List<IdentifierRecord> identifiers,
        @Nullable Basis identifiedBy,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
        implements ActorRecord {}
