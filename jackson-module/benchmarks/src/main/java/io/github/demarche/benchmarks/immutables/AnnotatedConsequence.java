package io.github.demarche.benchmarks.immutables;

import io.github.demarche.text.Certainty;
import java.util.Map;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What may follow. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedConsequence.class)
@JsonDeserialize(as = ImmutableAnnotatedConsequence.class)
public interface AnnotatedConsequence {
    Map<String, String> description();

    Certainty certainty();
}
