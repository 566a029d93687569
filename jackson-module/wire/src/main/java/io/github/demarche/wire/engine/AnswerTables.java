package io.github.demarche.wire.engine;

import io.github.demarche.citation.FoundCitation;
import io.github.demarche.coding.Coding;
import io.github.demarche.coding.EventRow;
import io.github.demarche.coding.Sector;
import io.github.demarche.dossier.Attribution;
import io.github.demarche.dossier.CertaintyChange;
import io.github.demarche.dossier.InstrumentStatements;
import io.github.demarche.dossier.Rendition;
import io.github.demarche.dossier.WeakestLink;
import io.github.demarche.event.QuadClass;
import io.github.demarche.grounding.Anchoring;
import io.github.demarche.grounding.AnchoringChange;
import io.github.demarche.grounding.AnchoringReason;
import io.github.demarche.grounding.Difference;
import io.github.demarche.grounding.DifferenceKind;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.grounding.PositionShift;
import io.github.demarche.grounding.Verdict;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.text.Chars;
import io.github.demarche.time.LenientEdtf;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.DraftRemark;
import io.github.demarche.wire.EntryProblem;

/** The tables of the answers that the model gives. */
final class AnswerTables {
    static final EnumCodec<CertaintyChange> CERTAINTY_CHANGE = EnumCodec.of(CertaintyChange.class);
    static final EnumCodec<WeakestLink> WEAKEST_LINK = EnumCodec.of(WeakestLink.class);
    static final EnumCodec<ResolutionCheck> RESOLUTION_CHECK = EnumCodec.of(ResolutionCheck.class);
    static final EnumCodec<Verdict> VERDICT = EnumCodec.of(Verdict.class);
    static final EnumCodec<DifferenceKind> DIFFERENCE_KIND = EnumCodec.of(DifferenceKind.class);
    static final EnumCodec<AnchoringReason> ANCHORING_REASON = EnumCodec.of(AnchoringReason.class);
    static final EnumCodec<PositionShift.Unit> SHIFT_UNIT = EnumCodec.of(PositionShift.Unit.class);
    static final EnumCodec<QuadClass> QUAD_CLASS = EnumCodec.of(QuadClass.class);
    static final EnumCodec<Sector> SECTOR = EnumCodec.of(Sector.class);

    static final Answer<Chars> CHARS =
            Answer.of(Chars.class).number("from", Chars::from).number("to", Chars::to);

    static final Answer<LenientEdtf> LENIENT_EDTF = Answer.of(LenientEdtf.class)
            .value("edtf", TextTables.EDTF, LenientEdtf::edtf)
            .list("changes", Scalars.WORDS, LenientEdtf::changes);

    static final Answer<CitedResolution> CITED = Answer.of(CitedResolution.class)
            .number("number", CitedResolution::number)
            .optional(
                    "year",
                    Answer.WHOLE,
                    cited -> cited.year().stream().mapToObj(Long::valueOf).findFirst())
            .value("checked", RESOLUTION_CHECK, CitedResolution::checked)
            .optional("resolution", SanctionTables.RESOLUTION, CitedResolution::resolution);

    static final Answer<FoundCitation> FOUND = Answer.of(FoundCitation.class)
            .value("passage", TextTables.PASSAGE, FoundCitation::passage)
            .optional("cited", CITED, FoundCitation::cited)
            .list("provisions", SanctionTables.PROVISION, FoundCitation::provisions)
            .flag("fromContext", FoundCitation::isFromContext);

    static final Answer<Attribution> ATTRIBUTION = Answer.of(Attribution.class)
            .list("hops", new ListCodec<>(ActorTables.PARTY), Attribution::hops)
            .value("weakest", WEAKEST_LINK, Attribution::weakest);

    static final Answer<Rendition> RENDITION = Answer.of(Rendition.class)
            .value("statement", StatementTables.STATEMENT, Rendition::statement)
            .value("certainty", CERTAINTY_CHANGE, Rendition::certainty);

    static final Answer<InstrumentStatements> INSTRUMENT_STATEMENTS = Answer.of(InstrumentStatements.class)
            .list("stated", StatementTables.STATEMENT, InstrumentStatements::stated)
            .list("concluded", StatementTables.STATEMENT, InstrumentStatements::concluded);

    static final Answer<Difference> DIFFERENCE = Answer.of(Difference.class)
            .value("kind", DIFFERENCE_KIND, Difference::kind)
            .value("recordWords", Scalars.WORDS, Difference::recordWords)
            .number("recordStart", Difference::recordStart)
            .number("recordEnd", Difference::recordEnd)
            .value("textWords", Scalars.WORDS, Difference::textWords)
            .number("textStart", Difference::textStart)
            .number("textEnd", Difference::textEnd)
            .value("ratio", NumberCodec.SHARE, Difference::ratio);

    static final Answer<Finding> FINDING = Answer.of(Finding.class)
            .value("pointer", Scalars.WORDS, Finding::pointer)
            .optional("statement", Scalars.WORDS, Finding::statement)
            .value("verdict", VERDICT, Finding::verdict)
            .flag("problem", Finding::isProblem)
            .flag("hint", Finding::isHint)
            .optional("words", Scalars.WORDS, Finding::words)
            .list("places", TextTables.PASSAGE, Finding::places)
            .list("differences", DIFFERENCE, Finding::differences)
            .value("explanation", Scalars.WORDS, Finding::explanation);

    static final Answer<Grounding> GROUNDING =
            Answer.of(Grounding.class).flag("clean", Grounding::isClean).list("findings", FINDING, Grounding::findings);

    static final Answer<AnchoringChange> ANCHORING_CHANGE = Answer.of(AnchoringChange.class)
            .value("pointer", Scalars.WORDS, AnchoringChange::pointer)
            .optional("before", Scalars.WORDS, AnchoringChange::before)
            .optional("after", Scalars.WORDS, AnchoringChange::after)
            .optional("place", TextTables.PASSAGE, AnchoringChange::place)
            .value("why", ANCHORING_REASON, AnchoringChange::why);

    static final Answer<PositionShift> POSITION_SHIFT = Answer.of(PositionShift.class)
            .number("count", PositionShift::count)
            .number("least", PositionShift::least)
            .number("most", PositionShift::most)
            .value("unit", SHIFT_UNIT, PositionShift::unit);

    static final Answer<Anchoring> ANCHORING = Answer.of(Anchoring.class)
            .value("dossier", DossierTables.DOSSIER, Anchoring::dossier)
            .list("changes", ANCHORING_CHANGE, Anchoring::changes)
            .list("open", FINDING, Anchoring::open)
            .optional("shift", POSITION_SHIFT, Anchoring::shift);

    static final Answer<Coding.Code> CODE = Answer.of(Coding.Code.class)
            .constant("type", "code")
            .value("code", EventTables.CODE, Coding.Code::code)
            .optional("quadClass", QUAD_CLASS, Coding::quadClass);

    static final Answer<Coding.Several> SEVERAL = Answer.of(Coding.Several.class)
            .constant("type", "several")
            .list("candidates", EventTables.CODE, Coding.Several::candidates)
            .value("undecided", Scalars.WORDS, Coding.Several::undecided)
            .optional("quadClass", QUAD_CLASS, Coding::quadClass);

    static final Answer<Coding.None> NONE =
            Answer.of(Coding.None.class).constant("type", "none").value("reason", Scalars.WORDS, Coding.None::reason);

    static final Codec<Coding> CODING = new Unread<>("Coding") {
        @Override
        public void write(Coding coding, Output out) {
            if (coding instanceof Coding.Code code) {
                CODE.write(code, out);
            } else if (coding instanceof Coding.Several several) {
                SEVERAL.write(several, out);
            } else if (coding instanceof Coding.None none) {
                NONE.write(none, out);
            }
        }
    };

    static final Answer<EventRow> EVENT_ROW = Answer.of(EventRow.class)
            .optional("date", TextTables.EDTF, EventRow::date)
            .value("source", ActorTables.ACTOR, EventRow::source)
            .optional("target", ActorTables.ACTOR, EventRow::target)
            .value("coding", CODING, EventRow::coding)
            .value("statementId", Scalars.WORDS, EventRow::statementId)
            .list("sourceParties", ActorTables.PARTY, EventRow::sourceParties)
            .list("targetParties", ActorTables.PARTY, EventRow::targetParties)
            .optional("sourceSector", SECTOR, EventRow::sourceSector)
            .optional("targetSector", SECTOR, EventRow::targetSector);

    static final Answer<EntryProblem> ENTRY_PROBLEM = Answer.of(EntryProblem.class)
            .number("line", EntryProblem::line)
            .value("pointer", Scalars.WORDS, EntryProblem::pointer)
            .value("reason", Scalars.WORDS, EntryProblem::reason)
            .value("text", Scalars.WORDS, EntryProblem::text);

    static final Answer<DraftRemark> DRAFT_REMARK = Answer.of(DraftRemark.class)
            .value("pointer", Scalars.WORDS, DraftRemark::pointer)
            .value("place", Scalars.WORDS, DraftRemark::place)
            .number("line", DraftRemark::line)
            .number("column", DraftRemark::column)
            .value("reason", Scalars.WORDS, DraftRemark::reason);

    static final Answer<Draft> DRAFT = Answer.of(Draft.class)
            .optional("dossier", DossierTables.DOSSIER, Draft::dossier)
            .list("problems", DRAFT_REMARK, Draft::problems)
            .list("fell", DRAFT_REMARK, Draft::fell)
            .list("notes", DRAFT_REMARK, Draft::notes);

    private AnswerTables() {}
}
