package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Making;
import io.github.demarche.statement.Acceptance;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Admission;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementFrames;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables of the package {@code statement}: the properties that all statements share, then those that each kind
 * adds.
 *
 * <p>A statement is written in this order: type, shared properties, the kind's own properties, extensions.
 */
final class StatementTables {
    static final EnumCodec<Voice> VOICE = EnumCodec.of(Voice.class);
    static final EnumCodec<Placement> PLACEMENT = EnumCodec.of(Placement.class);
    static final EnumCodec<Characterization> CHARACTERIZATION = EnumCodec.of(Characterization.class);
    static final VocabularyCodec<LinkRelation> LINK_RELATION =
            VocabularyCodec.of(LinkRelation.known(), LinkRelation::of);
    static final EnumCodec<WarningMode> WARNING_MODE = EnumCodec.of(WarningMode.class);
    static final VocabularyCodec<Measure> MEASURE = VocabularyCodec.of(Measure.known(), Measure::of);
    static final EnumCodec<ProposalMode> PROPOSAL_MODE = EnumCodec.of(ProposalMode.class);
    static final EnumCodec<CourtesyForm> COURTESY_FORM = EnumCodec.of(CourtesyForm.class);
    static final EnumCodec<VotePosition> VOTE_POSITION = EnumCodec.of(VotePosition.class);
    static final EnumCodec<DecisionChange> DECISION_CHANGE = EnumCodec.of(DecisionChange.class);
    static final EnumCodec<AppealForce> APPEAL_FORCE = EnumCodec.of(AppealForce.class);

    static final Shape<Link> LINK = Shape.of("Link", StatementFrames.LINK)
            .required("relation", LINK_RELATION, "How this statement relates to the other.")
            .optional("statement", Scalars.SLUG, "The id of the other; only reiterates may lack it.")
            .optional("article", Scalars.URI_TEXT, "The address of the other's article, if different.");

    static final Shape<Consequence> CONSEQUENCE = Shape.of("Consequence", StatementFrames.CONSEQUENCE)
            .required("description", TextTables.TEXT, "What may follow.")
            .required("certainty", TextTables.CERTAINTY, "How certain it is to the speaker.");

    /** The properties that all statements share, after the type. */
    private static final List<Line> SHARED = List.of(
            new Line("id", true, Scalars.SLUG, "The id, a lower-case slug."),
            new Line("voice", false, VOICE, "The voice in which it is said; by default a speaker's."),
            new Line("speakers", false, new ListCodec<>(ActorTables.PARTY), "Those who say it."),
            new Line("addressees", false, new ListCodec<>(ActorTables.PARTY), "Those it is said to."),
            new Line("targets", false, new ListCodec<>(ActorTables.PARTY), "Those it is about."),
            new Line("content", false, TextTables.TEXT, "What is said, in the coder's words."),
            new Line("certainty", false, TextTables.CERTAINTY, "How far the speaker is committed to the content."),
            new Line("quotations", false, new ListCodec<>(SourceTables.QUOTATION), "The exact words."),
            new Line(
                    "passages",
                    false,
                    new ListCodec<>(TextTables.PASSAGE),
                    "The places of the content in the " + "source."),
            new Line("cue", false, TextTables.PASSAGE, "The reporting verb or noun."),
            new Line("made", false, TextTables.DATING, "When it was said."),
            new Line("channel", false, SourceTables.CHANNEL, "The channel through which it was said."),
            new Line("channelBasis", false, TextTables.BASIS, "How we know the channel."),
            new Line("occasion", false, EventTables.EVENT, "The occasion on which it was said."),
            new Line(
                    "relays",
                    false,
                    new ListCodec<>(SourceTables.RELAY),
                    "Those between the article and the speaker, outermost first."),
            new Line("characterizedBy", false, CHARACTERIZATION, "Whose word for the act the kind is."),
            new Line("placement", false, PLACEMENT, "Its position in the document; by default the body."),
            new Line("about", false, new ListCodec<>(EventTables.EVENT), "The events it is about."),
            new Line(
                    "sanctionReferences",
                    false,
                    new ListCodec<>(SanctionTables.REFERENCE),
                    "What it says about UN Security Council measures."),
            new Line(
                    "instruments",
                    false,
                    new ListCodec<>(SanctionTables.INSTRUMENT),
                    "What it says about other legal instruments."),
            new Line(
                    "identifiers",
                    false,
                    new ListCodec<>(ActorTables.IDENTIFIER),
                    "Identifiers of the utterance in other systems."),
            new Line("links", false, new ListCodec<>(LINK), "Its relations to other statements."),
            new Line(
                    "codes",
                    false,
                    new ListCodec<>(EventTables.CODE),
                    "Codes of event ontologies that the coder chose."),
            new Line("codedBy", false, SourceTables.CODER, "Its coder, if not the dossier's."),
            new Line("confidence", false, NumberCodec.SHARE, "The coder's confidence, from 0 to 1."),
            new Line("article", false, Scalars.SLUG, "The id of the article, for a statement outside a dossier."));

    /** The properties that conditional kinds add first. */
    private static final List<Line> TERMS = List.of(
            new Line("condition", false, TextTables.TEXT, "The condition it depends on."),
            new Line("deadline", false, TextTables.DATING, "The time by which an act is due."));

    private static final Line EFFECTIVE =
            new Line("effective", false, TextTables.DATING, "The time from which, or during which, it is in force.");

    private static final Codec<String> UNKNOWN_KIND = new TextCodec<String>() {
        @Override
        public String parse(String text) {
            return text;
        }

        @Override
        public String show(String kind) {
            return kind;
        }

        /** A type other than the known ones, which have schemas of their own; exactly one of all must match. */
        @Override
        public RawValue schema(Schemas schemas) {
            Map<String, RawValue> schema = new LinkedHashMap<>();
            schema.put("pattern", RawValue.text(Scalars.SLUG_PATTERN));
            schema.put(
                    "not",
                    Schemas.object("enum", Schemas.texts(STATEMENT.tables().keySet())));
            return schemas.string(schema);
        }
    };

    /** Errors in its type are reported for the statement, because nobody asks for this kind by name. */
    private static final Making<Statement> UNRECOGNIZED = new Making<>() {
        private final Making<Statement> making = StatementFrames.of(StatementKind.UNRECOGNIZED);

        @Override
        public Statement make(Frame frame) {
            try {
                return making.make(frame);
            } catch (InvalidValueException e) {
                throw e.attribute().equals(Family.TYPE)
                        ? new InvalidValueException("Statement", Family.TYPE, e.rule(), e.got())
                        : e;
            }
        }

        @Override
        public void take(Statement value, Frame frame) {
            making.take(value, frame);
        }
    };

    /** Statements of any kind. */
    static final Family<Statement> STATEMENT = new Family<Statement>("Statement")
            .add("assertion", Assertion.class, kind("assertion", StatementKind.ASSERTION))
            .add("admission", Admission.class, kind("admission", StatementKind.ADMISSION))
            .add("accusation", Accusation.class, kind("accusation", StatementKind.ACCUSATION))
            .add("denial", Denial.class, kind("denial", StatementKind.DENIAL))
            .add("justification", Justification.class, kind("justification", StatementKind.JUSTIFICATION))
            .add("commitment", Commitment.class, conditional("commitment", StatementKind.COMMITMENT))
            .add("threat", Threat.class, conditional("threat", StatementKind.THREAT))
            .add(
                    "agreement",
                    Agreement.class,
                    conditional(
                            "agreement",
                            StatementKind.AGREEMENT,
                            new Line("signed", false, BooleanCodec.BOOLEAN, "Whether it was signed; false by default."),
                            new Line("measure", false, MEASURE, "What it creates."),
                            EFFECTIVE))
            .add("acceptance", Acceptance.class, conditional("acceptance", StatementKind.ACCEPTANCE))
            .add("refusal", Refusal.class, conditional("refusal", StatementKind.REFUSAL))
            .add(
                    "appeal",
                    Appeal.class,
                    conditional(
                            "appeal",
                            StatementKind.APPEAL,
                            new Line("force", true, APPEAL_FORCE, "How strongly it is asked.")))
            .add(
                    "proposal",
                    Proposal.class,
                    conditional(
                            "proposal",
                            StatementKind.PROPOSAL,
                            new Line("mode", true, PROPOSAL_MODE, "Whether it is an offer, a suggestion or a draft.")))
            .add(
                    "warning",
                    Warning.class,
                    conditional(
                            "warning",
                            StatementKind.WARNING,
                            new Line("mode", true, WARNING_MODE, "Whether it alerts or deters."),
                            new Line("consequences", false, new ListCodec<>(CONSEQUENCE), "What may follow.")))
            .add("inquiry", Inquiry.class, kind("inquiry", StatementKind.INQUIRY))
            .add("concern", Concern.class, kind("concern", StatementKind.CONCERN))
            .add(
                    "disapproval",
                    Disapproval.class,
                    kind(
                            "disapproval",
                            StatementKind.DISAPPROVAL,
                            new Line(
                                    "formal",
                                    false,
                                    BooleanCodec.BOOLEAN,
                                    "Whether it is a note of protest or a summons; false by default.")))
            .add("support", Support.class, kind("support", StatementKind.SUPPORT))
            .add(
                    "courtesy",
                    Courtesy.class,
                    kind(
                            "courtesy",
                            StatementKind.COURTESY,
                            new Line("form", true, COURTESY_FORM, "The form of the courtesy.")))
            .add(
                    "decision",
                    Decision.class,
                    conditional(
                            "decision",
                            StatementKind.DECISION,
                            new Line("measure", false, MEASURE, "What is changed."),
                            new Line(
                                    "change",
                                    false,
                                    DECISION_CHANGE,
                                    "What happens to the measure; by default it starts."),
                            EFFECTIVE))
            .add(
                    "vote",
                    Vote.class,
                    kind(
                            "vote",
                            StatementKind.VOTE,
                            new Line("position", true, VOTE_POSITION, "The position of the voter.")))
            .add("no-comment", NoComment.class, kind("no-comment", StatementKind.NO_COMMENT))
            .addUnrecognized(
                    UnrecognizedStatement.class,
                    Shape.of("UnrecognizedStatement", UNRECOGNIZED)
                            .required(Family.TYPE, UNKNOWN_KIND, "A kind that this version does not know.")
                            .all(SHARED)
                            .keepingUnknown());

    private StatementTables() {}

    private static Shape<Statement> conditional(String type, StatementKind kind, Line... own) {
        return kind(type, kind, Stream.concat(TERMS.stream(), Stream.of(own)).toArray(Line[]::new));
    }

    private static Shape<Statement> kind(String type, StatementKind kind, Line... own) {
        return Shape.of(StatementFrames.layout(kind).type(), StatementFrames.of(kind))
                .constant(new Line(Family.TYPE, true, Scalars.constant(type), "The kind of statement."), type)
                .all(SHARED)
                .all(List.of(own))
                .keepingUnknown();
    }
}
