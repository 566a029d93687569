package io.github.demarche.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.demarche.benchmarks.records.KindRecords.AgreementRecord;
import io.github.demarche.benchmarks.records.KindRecords.AppealRecord;
import io.github.demarche.benchmarks.records.KindRecords.CommitmentRecord;
import io.github.demarche.benchmarks.records.KindRecords.DisapprovalRecord;
import io.github.demarche.benchmarks.records.KindRecords.RefusalRecord;
import io.github.demarche.benchmarks.records.KindRecords.ThreatRecord;
import io.github.demarche.benchmarks.records.KindRecords.WarningRecord;
import io.github.demarche.benchmarks.records.PartRecords.CoderRecord;
import io.github.demarche.benchmarks.records.PartRecords.DatingRecord;
import io.github.demarche.benchmarks.records.PartRecords.EventCodeRecord;
import io.github.demarche.benchmarks.records.PartRecords.LinkRecord;
import io.github.demarche.benchmarks.records.PartRecords.PartyRecord;
import io.github.demarche.benchmarks.records.PartRecords.PassageRecord;
import io.github.demarche.benchmarks.records.PartRecords.QuotationRecord;
import io.github.demarche.benchmarks.records.PartRecords.RelayRecord;
import io.github.demarche.benchmarks.records.PartRecords.SanctionReferenceRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.AccusationRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.AssertionRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.ConcernRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.DenialRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.InquiryRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.JustificationRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.NoCommentRecord;
import io.github.demarche.benchmarks.records.PlainKindRecords.SupportRecord;
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

/** A statement of a dossier. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(AssertionRecord.class),
    @JsonSubTypes.Type(AccusationRecord.class),
    @JsonSubTypes.Type(DenialRecord.class),
    @JsonSubTypes.Type(JustificationRecord.class),
    @JsonSubTypes.Type(CommitmentRecord.class),
    @JsonSubTypes.Type(AgreementRecord.class),
    @JsonSubTypes.Type(ThreatRecord.class),
    @JsonSubTypes.Type(RefusalRecord.class),
    @JsonSubTypes.Type(AppealRecord.class),
    @JsonSubTypes.Type(WarningRecord.class),
    @JsonSubTypes.Type(InquiryRecord.class),
    @JsonSubTypes.Type(ConcernRecord.class),
    @JsonSubTypes.Type(DisapprovalRecord.class),
    @JsonSubTypes.Type(SupportRecord.class),
    @JsonSubTypes.Type(NoCommentRecord.class)
})
public sealed interface StatementRecord
        permits AssertionRecord,
                AccusationRecord,
                DenialRecord,
                JustificationRecord,
                CommitmentRecord,
                AgreementRecord,
                ThreatRecord,
                RefusalRecord,
                AppealRecord,
                WarningRecord,
                InquiryRecord,
                ConcernRecord,
                DisapprovalRecord,
                SupportRecord,
                NoCommentRecord {
    String id();

    Voice voice();

    @Nullable
    List<PartyRecord> speakers();

    @Nullable
    List<PartyRecord> addressees();

    @Nullable
    List<PartyRecord> targets();

    @Nullable
    Map<String, String> content();

    @Nullable
    Certainty certainty();

    @Nullable
    List<QuotationRecord> quotations();

    @Nullable
    List<PassageRecord> passages();

    @Nullable
    PassageRecord cue();

    @Nullable
    DatingRecord made();

    @Nullable
    Channel channel();

    @Nullable
    Basis channelBasis();

    @Nullable
    String occasion();

    @Nullable
    List<RelayRecord> relays();

    @Nullable
    Characterization characterizedBy();

    Placement placement();

    @Nullable
    List<String> about();

    @Nullable
    List<SanctionReferenceRecord> sanctionReferences();

    @Nullable
    List<LinkRecord> links();

    @Nullable
    List<EventCodeRecord> codes();

    @Nullable
    CoderRecord codedBy();

    @Nullable
    Double confidence();

    @Nullable
    String article();

    @Nullable
    Map<String, JsonNode> extensions();
}
