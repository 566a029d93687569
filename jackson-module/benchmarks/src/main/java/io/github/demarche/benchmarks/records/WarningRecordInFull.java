package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.demarche.benchmarks.records.PartRecords.CoderRecord;
import io.github.demarche.benchmarks.records.PartRecords.ConsequenceRecord;
import io.github.demarche.benchmarks.records.PartRecords.DatingRecord;
import io.github.demarche.benchmarks.records.PartRecords.EventCodeRecord;
import io.github.demarche.benchmarks.records.PartRecords.EventRecordInFull;
import io.github.demarche.benchmarks.records.PartRecords.LinkRecord;
import io.github.demarche.benchmarks.records.PartRecords.PartyRecordInFull;
import io.github.demarche.benchmarks.records.PartRecords.PassageRecord;
import io.github.demarche.benchmarks.records.PartRecords.QuotationRecordInFull;
import io.github.demarche.benchmarks.records.PartRecords.RelayRecordInFull;
import io.github.demarche.benchmarks.records.PartRecords.SanctionReferenceRecord;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Certainty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A warning that travels alone. */
public record WarningRecordInFull(
        String type,
        String id,
        Voice voice,
        @Nullable List<PartyRecordInFull> speakers,
        @Nullable List<PartyRecordInFull> addressees,
        @Nullable List<PartyRecordInFull> targets,
        @Nullable Map<String, String> content,
        @Nullable Certainty certainty,
        @Nullable List<QuotationRecordInFull> quotations,
        @Nullable List<PassageRecord> passages,
        @Nullable PassageRecord cue,
        @Nullable DatingRecord made,
        @Nullable Channel channel,
        @Nullable EventRecordInFull occasion,
        @Nullable List<RelayRecordInFull> relays,
        @Nullable Characterization characterizedBy,
        Placement placement,
        @Nullable List<EventRecordInFull> about,
        @Nullable List<SanctionReferenceRecord> sanctionReferences,
        @Nullable List<LinkRecord> links,
        @Nullable List<EventCodeRecord> codes,
        @Nullable CoderRecord codedBy,
        @Nullable Double confidence,
        @Nullable String article,
        WarningMode mode,
        @Nullable List<ConsequenceRecord> consequences,
        @Nullable Map<String, String> condition,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions) {}
