package io.github.demarche.wire.engine;

import io.github.demarche.citation.FoundCitation;
import io.github.demarche.coding.Coding;
import io.github.demarche.coding.EventRow;
import io.github.demarche.coding.PloverReading;
import io.github.demarche.coding.Sector;
import io.github.demarche.corpus.ActorConflictKind;
import io.github.demarche.corpus.AttributionChange;
import io.github.demarche.corpus.UnresolvedReason;
import io.github.demarche.corpus.UtteranceCandidateReason;
import io.github.demarche.corpus.WordingChange;
import io.github.demarche.dossier.Attribution;
import io.github.demarche.dossier.CertaintyChange;
import io.github.demarche.dossier.InstrumentStatements;
import io.github.demarche.dossier.Rendition;
import io.github.demarche.dossier.WeakestLink;
import io.github.demarche.event.EventOntology;
import io.github.demarche.event.QuadClass;
import io.github.demarche.grounding.Anchoring;
import io.github.demarche.grounding.AnchoringChange;
import io.github.demarche.grounding.AnchoringReason;
import io.github.demarche.grounding.Difference;
import io.github.demarche.grounding.DifferenceKind;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.grounding.PositionShift;
import io.github.demarche.grounding.Repair;
import io.github.demarche.grounding.Verdict;
import io.github.demarche.regime.Evidence;
import io.github.demarche.regime.ProvisionForce;
import io.github.demarche.regime.ProvisionKind;
import io.github.demarche.regime.ProvisionTopic;
import io.github.demarche.regime.RegimeMeasure;
import io.github.demarche.regime.RegimePart;
import io.github.demarche.regime.RegimePeriod;
import io.github.demarche.regime.RegimeProgramme;
import io.github.demarche.regime.RegimeProvision;
import io.github.demarche.regime.RegimeResolution;
import io.github.demarche.regime.RegimeStatus;
import io.github.demarche.regime.SanctionsCommittee;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.sanction.ResolutionFacts;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Chars;
import io.github.demarche.time.Hemisphere;
import io.github.demarche.time.Leaning;
import io.github.demarche.time.LenientEdtf;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.DraftRemark;
import io.github.demarche.wire.EntryProblem;
import io.github.demarche.wire.UnknownProperties;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The codecs of types that do not occur in documents: answers, which are written but never read, and their enums. The
 * narrowest type comes first.
 */
final class Answers {
    private final Map<Class<?>, Codec<?>> map = new LinkedHashMap<>();
    /** The same, unmodifiable. */
    final Map<Class<?>, Codec<?>> codecs = Collections.unmodifiableMap(map);

    Answers() {
        putTimeAndSanctions();
        putDossier();
        putGrounding();
        putCoding();
        putCorpus();
        putRegimes();
        put(DraftRemark.class, AnswerTables.DRAFT_REMARK);
        put(Draft.class, AnswerTables.DRAFT);
        put(EntryProblem.class, AnswerTables.ENTRY_PROBLEM);
        put(UnknownProperties.class, EnumCodec.of(UnknownProperties.class));
    }

    private void putTimeAndSanctions() {
        put(Chars.class, AnswerTables.CHARS);
        put(LenientEdtf.class, AnswerTables.LENIENT_EDTF);
        put(Hemisphere.class, EnumCodec.of(Hemisphere.class));
        put(Leaning.class, EnumCodec.of(Leaning.class));
        put(CitedResolution.class, AnswerTables.CITED);
        put(ResolutionCheck.class, AnswerTables.RESOLUTION_CHECK);
        put(ResolutionFacts.class, RegimeTables.FACTS);
        put(FoundCitation.class, AnswerTables.FOUND);
    }

    private void putDossier() {
        put(Attribution.class, AnswerTables.ATTRIBUTION);
        put(CertaintyChange.class, AnswerTables.CERTAINTY_CHANGE);
        put(InstrumentStatements.class, AnswerTables.INSTRUMENT_STATEMENTS);
        put(Rendition.class, AnswerTables.RENDITION);
        put(WeakestLink.class, AnswerTables.WEAKEST_LINK);
        put(StatementKind.class, EnumCodec.of(StatementKind.class));
    }

    private void putGrounding() {
        put(Grounding.class, AnswerTables.GROUNDING);
        put(Finding.class, AnswerTables.FINDING);
        put(Verdict.class, AnswerTables.VERDICT);
        put(Difference.class, AnswerTables.DIFFERENCE);
        put(DifferenceKind.class, AnswerTables.DIFFERENCE_KIND);
        put(Anchoring.class, AnswerTables.ANCHORING);
        put(AnchoringChange.class, AnswerTables.ANCHORING_CHANGE);
        put(AnchoringReason.class, AnswerTables.ANCHORING_REASON);
        put(PositionShift.class, AnswerTables.POSITION_SHIFT);
        put(PositionShift.Unit.class, AnswerTables.SHIFT_UNIT);
        put(Repair.class, EnumCodec.of(Repair.class));
    }

    private void putCoding() {
        put(Coding.Code.class, AnswerTables.CODE);
        put(Coding.Several.class, AnswerTables.SEVERAL);
        put(Coding.None.class, AnswerTables.NONE);
        put(Coding.class, AnswerTables.CODING);
        put(EventRow.class, AnswerTables.EVENT_ROW);
        put(EventOntology.class, EnumCodec.of(EventOntology.class));
        put(PloverReading.class, EnumCodec.of(PloverReading.class));
        put(QuadClass.class, AnswerTables.QUAD_CLASS);
        put(Sector.class, AnswerTables.SECTOR);
    }

    private void putCorpus() {
        put(ActorConflictKind.class, EnumCodec.of(ActorConflictKind.class));
        put(AttributionChange.class, EnumCodec.of(AttributionChange.class));
        put(UnresolvedReason.class, EnumCodec.of(UnresolvedReason.class));
        put(UtteranceCandidateReason.class, EnumCodec.of(UtteranceCandidateReason.class));
        put(WordingChange.class, EnumCodec.of(WordingChange.class));
    }

    private void putRegimes() {
        put(Evidence.class, RegimeTables.EVIDENCE);
        put(ProvisionForce.class, RegimeTables.FORCE);
        put(ProvisionKind.class, RegimeTables.KIND);
        put(ProvisionTopic.class, RegimeTables.TOPIC);
        put(RegimeMeasure.class, RegimeTables.MEASURE);
        put(RegimePart.class, RegimeTables.PART);
        put(RegimePeriod.class, RegimeTables.PERIOD);
        put(RegimeProgramme.class, RegimeTables.PROGRAMME);
        put(RegimeProvision.class, RegimeTables.PROVISION);
        put(RegimeResolution.class, RegimeTables.RESOLUTION);
        put(RegimeStatus.class, RegimeTables.STATUS);
        put(SanctionsCommittee.class, RegimeTables.COMMITTEE);
    }

    private <T> void put(Class<T> type, Codec<T> codec) {
        map.put(type, codec);
    }
}
