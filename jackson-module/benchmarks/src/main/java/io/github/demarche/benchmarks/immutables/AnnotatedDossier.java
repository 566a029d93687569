package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.demarche.benchmarks.immutables.AnnotatedActors.AnnotatedActor;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedArticle;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedCoder;
import io.github.demarche.benchmarks.immutables.AnnotatedParts.AnnotatedEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** What one article says. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedDossier.class)
@JsonDeserialize(as = ImmutableAnnotatedDossier.class)
public interface AnnotatedDossier {
    String format();

    AnnotatedArticle article();

    Optional<AnnotatedCoder> coder();

    List<AnnotatedActor> actors();

    List<AnnotatedEvent> events();

    List<AnnotatedStatement> statements();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
