package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code inquiry}. */
@Value.Immutable
@JsonTypeName("inquiry")
@JsonSerialize(as = ImmutableAnnotatedInquiry.class)
@JsonDeserialize(as = ImmutableAnnotatedInquiry.class)
public interface AnnotatedInquiry extends AnnotatedStatement {}
