package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.demarche.benchmarks.records.ActorRecords.ActorRecord;
import io.github.demarche.benchmarks.records.PartRecords.ArticleRecord;
import io.github.demarche.benchmarks.records.PartRecords.CoderRecord;
import io.github.demarche.benchmarks.records.PartRecords.EventRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one article says. */
public record DossierRecord(
        String format,
        ArticleRecord article,
        @Nullable CoderRecord coder,
        @Nullable List<ActorRecord> actors,
        @Nullable List<EventRecord> events,
        @Nullable List<StatementRecord> statements,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions) {}
