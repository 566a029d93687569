package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code refusal}. */
@Value.Immutable
@JsonTypeName("refusal")
@JsonSerialize(as = ImmutableAnnotatedRefusal.class)
@JsonDeserialize(as = ImmutableAnnotatedRefusal.class)
public interface AnnotatedRefusal extends AnnotatedStatement {}
