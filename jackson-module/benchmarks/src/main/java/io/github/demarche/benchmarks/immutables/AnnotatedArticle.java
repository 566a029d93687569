package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The document that reports. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedArticle.class)
@JsonDeserialize(as = ImmutableAnnotatedArticle.class)
public interface AnnotatedArticle {
    String id();

    Map<String, String> title();

    Optional<String> publisher();

    Optional<String> byline();

    AnnotatedDating published();

    String language();

    Optional<URI> uri();

    Optional<String> sha256();

    @JsonAnySetter
    @JsonAnyGetter
    Map<String, JsonNode> extensions();
}
