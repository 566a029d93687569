package io.github.demarche.benchmarks.immutables;

import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** An actor in a role. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedParty.class)
@JsonDeserialize(as = ImmutableAnnotatedParty.class)
public interface AnnotatedParty {
    String actor();

    Optional<AnnotatedOffice> office();

    List<String> onBehalfOf();

    Optional<AnnotatedPassage> mention();

    Optional<Basis> basis();
}
