package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.benchmarks.records.PartRecords.CoderRecord;
import io.github.demarche.benchmarks.records.PartRecords.DatingRecord;
import io.github.demarche.benchmarks.records.PartRecords.EventCodeRecord;
import io.github.demarche.benchmarks.records.PartRecords.LinkRecord;
import io.github.demarche.benchmarks.records.PartRecords.PartyRecord;
import io.github.demarche.benchmarks.records.PartRecords.PassageRecord;
import io.github.demarche.benchmarks.records.PartRecords.QuotationRecord;
import io.github.demarche.benchmarks.records.PartRecords.RelayRecord;
import io.github.demarche.benchmarks.records.PartRecords.SanctionReferenceRecord;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The kinds of statements that have no attributes of their own. */
public interface PlainKindRecords {
    /** The kind {@code accusation}. */
    @JsonTypeName("accusation")
    record AccusationRecord(
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
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code assertion}. */
    @JsonTypeName("assertion")
    record AssertionRecord(
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
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code concern}. */
    @JsonTypeName("concern")
    record ConcernRecord(
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
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code denial}. */
    @JsonTypeName("denial")
    record DenialRecord(
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
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code inquiry}. */
    @JsonTypeName("inquiry")
    record InquiryRecord(
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
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code justification}. */
    @JsonTypeName("justification")
    record JustificationRecord(
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
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code no-comment}. */
    @JsonTypeName("no-comment")
    record NoCommentRecord(
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
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}

    /** The kind {@code support}. */
    @JsonTypeName("support")
    record SupportRecord(
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
            @JsonAnySetter @JsonAnyGetter @Nullable Map<String, JsonNode> extensions)
            implements StatementRecord {}
}
