package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code support}. */
@Value.Immutable
@JsonTypeName("support")
@JsonSerialize(as = ImmutableAnnotatedSupport.class)
@JsonDeserialize(as = ImmutableAnnotatedSupport.class)
public interface AnnotatedSupport extends AnnotatedStatement {}
