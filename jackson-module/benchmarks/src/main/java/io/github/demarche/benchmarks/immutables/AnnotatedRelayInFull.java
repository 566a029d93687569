package io.github.demarche.benchmarks.immutables;

import io.github.demarche.source.Channel;
import io.github.demarche.text.Basis;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A hop between the article and the speaker, with its actors in full. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedRelayInFull.class)
@JsonDeserialize(as = ImmutableAnnotatedRelayInFull.class)
public interface AnnotatedRelayInFull {
    List<AnnotatedPartyInFull> by();

    Optional<Channel> channel();

    Optional<AnnotatedPassage> cue();

    Optional<AnnotatedDating> made();

    Optional<Basis> basis();
}
