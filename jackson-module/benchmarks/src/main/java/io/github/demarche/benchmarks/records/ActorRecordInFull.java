package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** An actor outside of a dossier. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(StateRecord.class),
    @JsonSubTypes.Type(OrganizationRecordInFull.class),
    @JsonSubTypes.Type(PersonRecordInFull.class),
    @JsonSubTypes.Type(GroupRecordInFull.class)
})
public sealed interface ActorRecordInFull
        permits StateRecord, OrganizationRecordInFull, PersonRecordInFull, GroupRecordInFull {}
