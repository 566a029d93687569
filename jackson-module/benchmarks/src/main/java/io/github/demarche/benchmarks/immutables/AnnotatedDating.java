package io.github.demarche.benchmarks.immutables;

import io.github.demarche.text.Basis;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A date, as text, and the words it was read from. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedDating.class)
@JsonDeserialize(as = ImmutableAnnotatedDating.class)
public interface AnnotatedDating {
    String date();

    Optional<AnnotatedPassage> wording();

    Optional<LocalDate> anchor();

    Optional<Basis> basis();
}
