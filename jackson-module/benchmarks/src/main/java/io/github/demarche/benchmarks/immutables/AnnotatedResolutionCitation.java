package io.github.demarche.benchmarks.immutables;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A resolution and its paragraphs, as texts. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedResolutionCitation.class)
@JsonDeserialize(as = ImmutableAnnotatedResolutionCitation.class)
public interface AnnotatedResolutionCitation {
    String resolution();

    List<String> provisions();
}
