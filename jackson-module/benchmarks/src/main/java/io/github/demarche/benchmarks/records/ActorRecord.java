package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** An actor in the table of a dossier. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(StateRecord.class),
    @JsonSubTypes.Type(OrganizationRecord.class),
    @JsonSubTypes.Type(PersonRecord.class),
    @JsonSubTypes.Type(GroupRecord.class)
})
public sealed interface ActorRecord permits StateRecord, OrganizationRecord, PersonRecord, GroupRecord {}
