package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Actors, and what they are made of. */
public interface ActorRecords {
    /** An actor in the table of a dossier. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(StateRecord.class),
        @JsonSubTypes.Type(OrganizationRecord.class),
        @JsonSubTypes.Type(PersonRecord.class),
        @JsonSubTypes.Type(GroupRecord.class)
    })
    sealed interface ActorRecord permits StateRecord, OrganizationRecord, PersonRecord, GroupRecord {}

    /** An actor outside of a dossier. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(StateRecord.class),
        @JsonSubTypes.Type(OrganizationRecordInFull.class),
        @JsonSubTypes.Type(PersonRecordInFull.class),
        @JsonSubTypes.Type(GroupRecordInFull.class)
    })
    sealed interface ActorRecordInFull
            permits StateRecord, OrganizationRecordInFull, PersonRecordInFull, GroupRecordInFull {}

    /** Several actors. */
    @JsonTypeName("group")
    record GroupRecord(
            String id,
            Map<String, String> name,
            @Nullable List<String> members,
            @Nullable Integer size,
            @Nullable List<IdentifierRecord> identifiers,
            @Nullable Basis identifiedBy,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements ActorRecord {}

    /** Several actors, with its actors in full. */
    @JsonTypeName("group")
    record GroupRecordInFull(
            String id,
            Map<String, String> name,
            @Nullable List<ActorRecordInFull> members,
            @Nullable Integer size,
            @Nullable List<IdentifierRecord> identifiers,
            @Nullable Basis identifiedBy,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements ActorRecordInFull {}

    /** What an actor is called elsewhere. */
    record IdentifierRecord(String scheme, String value) {}

    /** A post. */
    record OfficeRecord(
            Map<String, String> title,
            String organization,
            @Nullable String since,
            @Nullable String until,
            boolean former) {}

    /** A post, with its actors in full. */
    record OfficeRecordInFull(
            Map<String, String> title,
            ActorRecordInFull organization,
            @Nullable String since,
            @Nullable String until,
            boolean former) {}

    /** An organization. */
    @JsonTypeName("organization")
    record OrganizationRecord(
            String id,
            Map<String, String> name,
            OrganizationKind kind,
            @Nullable String state,
            @Nullable String parent,
            @Nullable List<IdentifierRecord> identifiers,
            @Nullable Basis identifiedBy,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements ActorRecord {}

    /** An organization, with its actors in full. */
    @JsonTypeName("organization")
    record OrganizationRecordInFull(
            String id,
            Map<String, String> name,
            OrganizationKind kind,
            @Nullable StateRecord state,
            @Nullable OrganizationRecordInFull parent,
            @Nullable List<IdentifierRecord> identifiers,
            @Nullable Basis identifiedBy,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements ActorRecordInFull {}

    /** A person. */
    @JsonTypeName("person")
    record PersonRecord(
            String id,
            Map<String, String> name,
            @Nullable List<OfficeRecord> offices,
            @Nullable List<IdentifierRecord> identifiers,
            @Nullable Basis identifiedBy,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements ActorRecord {}

    /** A person, with its actors in full. */
    @JsonTypeName("person")
    record PersonRecordInFull(
            String id,
            Map<String, String> name,
            @Nullable List<OfficeRecordInFull> offices,
            @Nullable List<IdentifierRecord> identifiers,
            @Nullable Basis identifiedBy,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements ActorRecordInFull {}

    /** A state. */
    @JsonTypeName("state")
    record StateRecord(
            String id,
            String code,
            Map<String, String> name,
            @Nullable List<IdentifierRecord> identifiers,
            @Nullable Basis identifiedBy,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements ActorRecord, ActorRecordInFull {}
}
