package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** An actor in the table of a dossier. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(AnnotatedState.class),
    @JsonSubTypes.Type(AnnotatedOrganization.class),
    @JsonSubTypes.Type(AnnotatedPerson.class),
    @JsonSubTypes.Type(AnnotatedGroup.class)
})
public interface AnnotatedActor {}
