package io.github.demarche.benchmarks.immutables;

import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** An actor in a role, with its actors in full. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedPartyInFull.class)
@JsonDeserialize(as = ImmutableAnnotatedPartyInFull.class)
public interface AnnotatedPartyInFull {
    AnnotatedActorInFull actor();

    Optional<AnnotatedOfficeInFull> office();

    List<AnnotatedActorInFull> onBehalfOf();

    Optional<AnnotatedPassage> mention();

    Optional<Basis> basis();
}
