package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code denial}. */
@Value.Immutable
@JsonTypeName("denial")
@JsonSerialize(as = ImmutableAnnotatedDenial.class)
@JsonDeserialize(as = ImmutableAnnotatedDenial.class)
public interface AnnotatedDenial extends AnnotatedStatement {}
