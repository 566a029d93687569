package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Certainty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The kind {@code refusal}. */
@JsonTypeName("refusal")
public record RefusalRecord(
        String id,
        Voice voice,
        @Nullable List<PartyRecord> speakers,
        @Nullable List<PartyRecord> addressees,
        @Nullable List<PartyRecord> targets,
        @Nullable Map<String, String> content,
        @Nullable Certainty certainty,
        @Nullable List<QuotationRecord> quotations,
        @Nullable List<PassageRecord> passages,
        @Nullable PassageRecord cue,
        @Nullable DatingRecord made,
        @Nullable Channel channel,
        @Nullable String occasion,
        @Nullable List<RelayRecord> relays,
        @Nullable Characterization characterizedBy,
        Placement placement,
        @Nullable List<String> about,
        @Nullable List<SanctionReferenceRecord> sanctionReferences,
        @Nullable List<LinkRecord> links,
        @Nullable List<EventCodeRecord> codes,
        @Nullable CoderRecord codedBy,
        @Nullable Double confidence,
        @Nullable String article,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
        implements StatementRecord {}
