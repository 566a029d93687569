package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code accusation}. */
@Value.Immutable
@JsonTypeName("accusation")
@JsonSerialize(as = ImmutableAnnotatedAccusation.class)
@JsonDeserialize(as = ImmutableAnnotatedAccusation.class)
public interface AnnotatedAccusation extends AnnotatedStatement {}
