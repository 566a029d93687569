package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An organization, with its actors in full. */
@JsonTypeName("organization")
public record OrganizationRecordInFull(
        String id,
        Map<String, String> name,
        OrganizationKind kind,
        @Nullable StateRecord state,
        @Nullable OrganizationRecordInFull parent,
        @Nullable List<IdentifierRecord> identifiers,
        @Nullable Basis identifiedBy,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
        implements ActorRecordInFull {}
