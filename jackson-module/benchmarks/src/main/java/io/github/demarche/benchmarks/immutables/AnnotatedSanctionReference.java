package io.github.demarche.benchmarks.immutables;

import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What a statement says of a legal instrument. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedSanctionReference.class)
@JsonDeserialize(as = ImmutableAnnotatedSanctionReference.class)
public interface AnnotatedSanctionReference {
    Optional<AnnotatedPassage> wording();

    List<AnnotatedResolutionCitation> resolutions();

    Optional<String> regime();

    SanctionRelation relation();

    Optional<Certainty> certainty();

    Optional<Basis> identifiedBy();
}
