package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code assertion}. */
@Value.Immutable
@JsonTypeName("assertion")
@JsonSerialize(as = ImmutableAnnotatedAssertion.class)
@JsonDeserialize(as = ImmutableAnnotatedAssertion.class)
public interface AnnotatedAssertion extends AnnotatedStatement {}
