package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code no-comment}. */
@Value.Immutable
@JsonTypeName("no-comment")
@JsonSerialize(as = ImmutableAnnotatedNoComment.class)
@JsonDeserialize(as = ImmutableAnnotatedNoComment.class)
public interface AnnotatedNoComment extends AnnotatedStatement {}
