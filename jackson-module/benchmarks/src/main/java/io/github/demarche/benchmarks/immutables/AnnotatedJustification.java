package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code justification}. */
@Value.Immutable
@JsonTypeName("justification")
@JsonSerialize(as = ImmutableAnnotatedJustification.class)
@JsonDeserialize(as = ImmutableAnnotatedJustification.class)
public interface AnnotatedJustification extends AnnotatedStatement {}
