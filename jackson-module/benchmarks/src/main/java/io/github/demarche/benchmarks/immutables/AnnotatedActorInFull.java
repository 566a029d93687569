package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** An actor outside of a dossier. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(AnnotatedState.class),
    @JsonSubTypes.Type(AnnotatedOrganizationInFull.class),
    @JsonSubTypes.Type(AnnotatedPersonInFull.class),
    @JsonSubTypes.Type(AnnotatedGroupInFull.class)
})
public interface AnnotatedActorInFull {}
