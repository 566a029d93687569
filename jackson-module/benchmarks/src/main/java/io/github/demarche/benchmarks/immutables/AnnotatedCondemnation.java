package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code condemnation}. */
@Value.Immutable
@JsonTypeName("condemnation")
@JsonSerialize(as = ImmutableAnnotatedCondemnation.class)
@JsonDeserialize(as = ImmutableAnnotatedCondemnation.class)
public interface AnnotatedCondemnation extends AnnotatedStatement {}
