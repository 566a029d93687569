package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The document that reports. */
public record ArticleRecord(
        String id,
        Map<String, String> title,
        @Nullable String publisher,
        @Nullable String byline,
        DatingRecord published,
        String language,
        @Nullable URI uri,
        @Nullable String sha256,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions) {}
