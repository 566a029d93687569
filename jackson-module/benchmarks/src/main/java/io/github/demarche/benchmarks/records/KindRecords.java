package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.benchmarks.records.PartRecords.CoderRecord;
import io.github.demarche.benchmarks.records.PartRecords.ConsequenceRecord;
import io.github.demarche.benchmarks.records.PartRecords.DatingRecord;
import io.github.demarche.benchmarks.records.PartRecords.EventCodeRecord;
import io.github.demarche.benchmarks.records.PartRecords.LinkRecord;
import io.github.demarche.benchmarks.records.PartRecords.PartyRecord;
import io.github.demarche.benchmarks.records.PartRecords.PassageRecord;
import io.github.demarche.benchmarks.records.PartRecords.QuotationRecord;
import io.github.demarche.benchmarks.records.PartRecords.RelayRecord;
import io.github.demarche.benchmarks.records.PartRecords.SanctionReferenceRecord;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The kinds of statements that have attributes of their own. */
public interface KindRecords {
    /** The kind {@code agreement}. */
    @JsonTypeName("agreement")
    record AgreementRecord(
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
            @Nullable Basis channelBasis,
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
            @Nullable Map<String, String> condition,
            @Nullable DatingRecord deadline,
            boolean signed,
            @Nullable String measure,
            @Nullable DatingRecord effective,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code appeal}. */
    @JsonTypeName("appeal")
    record AppealRecord(
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
            @Nullable Basis channelBasis,
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
            @Nullable Map<String, String> condition,
            @Nullable DatingRecord deadline,
            AppealForce force,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code commitment}. */
    @JsonTypeName("commitment")
    record CommitmentRecord(
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
            @Nullable Basis channelBasis,
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
            @Nullable Map<String, String> condition,
            @Nullable DatingRecord deadline,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code disapproval}. */
    @JsonTypeName("disapproval")
    record DisapprovalRecord(
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
            @Nullable Basis channelBasis,
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
            boolean formal,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code refusal}. */
    @JsonTypeName("refusal")
    record RefusalRecord(
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
            @Nullable Basis channelBasis,
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
            @Nullable Map<String, String> condition,
            @Nullable DatingRecord deadline,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code threat}. */
    @JsonTypeName("threat")
    record ThreatRecord(
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
            @Nullable Basis channelBasis,
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
            @Nullable Map<String, String> condition,
            @Nullable DatingRecord deadline,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code warning}. */
    @JsonTypeName("warning")
    record WarningRecord(
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
            @Nullable Basis channelBasis,
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
            WarningMode mode,
            @Nullable List<ConsequenceRecord> consequences,
            @Nullable Map<String, String> condition,
            @Nullable DatingRecord deadline,
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}
}
