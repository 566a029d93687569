package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code concern}. */
@Value.Immutable
@JsonTypeName("concern")
@JsonSerialize(as = ImmutableAnnotatedConcern.class)
@JsonDeserialize(as = ImmutableAnnotatedConcern.class)
public interface AnnotatedConcern extends AnnotatedStatement {}
