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
 * The tables of the package {@code statement}: what all statements share, then what each kind adds.
 *
 * <p>A statement is written in the order: type, what is shared, what the kind adds, extensions.
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
            .required("relation", LINK_RELATION, "How the one stands to the other.")
            .optional("statement", Scalars.SLUG, "The id of the other; only what reiterates may lack it.")
            .optional("article", Scalars.URI_TEXT, "The address of the other's article, if not this.");

    static final Shape<Consequence> CONSEQUENCE = Shape.of("Consequence", StatementFrames.CONSEQUENCE)
            .required("description", TextTables.TEXT, "What may follow.")
            .required("certainty", TextTables.CERTAINTY, "How certain the speaker presents it.");

    /** What all statements share, after the type. */
    private static final List<Line> SHARED = List.of(
            new Line("id", true, Scalars.SLUG, "The id, a lower-case slug."),
            new Line("voice", false, VOICE, "In whose voice it stands; by default a speaker's."),
            new Line("speakers", false, new ListCodec<>(ActorTables.PARTY), "Who says it."),
            new Line("addressees", false, new ListCodec<>(ActorTables.PARTY), "Who is told."),
            new Line("targets", false, new ListCodec<>(ActorTables.PARTY), "About whom it is."),
            new Line("content", false, TextTables.TEXT, "What is said, in the coder's words."),
            new Line("certainty", false, TextTables.CERTAINTY, "How far the speaker stands behind the content."),
            new Line("quotations", false, new ListCodec<>(SourceTables.QUOTATION), "The exact words."),
            new Line("passages", false, new ListCodec<>(TextTables.PASSAGE), "Where the content stands in the source."),
            new Line("cue", false, TextTables.PASSAGE, "The reporting verb or noun."),
            new Line("made", false, TextTables.DATING, "When it was said."),
            new Line("channel", false, SourceTables.CHANNEL, "Through what it was said."),
            new Line("channelBasis", false, TextTables.BASIS, "How we know the channel."),
            new Line("occasion", false, EventTables.EVENT, "On which occasion it was said."),
            new Line(
                    "relays",
                    false,
                    new ListCodec<>(SourceTables.RELAY),
                    "Who stands between the article and the speaker, outermost first."),
            new Line("characterizedBy", false, CHARACTERIZATION, "Who calls the act by the name of its kind."),
            new Line("placement", false, PLACEMENT, "Where in the document it stands; by default in the body."),
            new Line("about", false, new ListCodec<>(EventTables.EVENT), "What events it is about."),
            new Line(
                    "sanctionReferences",
                    false,
                    new ListCodec<>(SanctionTables.REFERENCE),
                    "What it says of UN Security Council measures."),
            new Line(
                    "instruments",
                    false,
                    new ListCodec<>(SanctionTables.INSTRUMENT),
                    "What it says of other legal instruments."),
            new Line(
                    "identifiers",
                    false,
                    new ListCodec<>(ActorTables.IDENTIFIER),
                    "What the utterance is called in other systems."),
            new Line("links", false, new ListCodec<>(LINK), "How it stands to other statements."),
            new Line(
                    "codes",
                    false,
                    new ListCodec<>(EventTables.CODE),
                    "Codes of event ontologies that the coder chose."),
            new Line("codedBy", false, SourceTables.CODER, "Who coded it, if not the dossier's coder."),
            new Line("confidence", false, NumberCodec.SHARE, "The coder's confidence, from 0 to 1."),
            new Line("article", false, Scalars.SLUG, "The id of the article, for a statement that travels alone."));

    /** What conditional kinds add first. */
    private static final List<Line> TERMS = List.of(
            new Line("condition", false, TextTables.TEXT, "On what it depends."),
            new Line("deadline", false, TextTables.DATING, "By when an act is due."));

    private static final Line EFFECTIVE =
            new Line("effective", false, TextTables.DATING, "From when it holds, or for how long.");

    private static final Codec<String> UNKNOWN_KIND = new TextCodec<String>() {
        @Override
        public String parse(String text) {
            return text;
        }

        @Override
        public String show(String kind) {
            return kind;
        }

        /** None of the known ones: those have schemas of their own, and one of all must hold. */
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

    /** What is wrong with its type is said of the statement, since nobody asks for this kind by its name. */
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
                            new Line("signed", false, BooleanCodec.BOOLEAN, "Whether it was signed; by default not."),
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
                                    "Whether it is a protest by note or a summons; by default not.")))
            .add("support", Support.class, kind("support", StatementKind.SUPPORT))
            .add(
                    "courtesy",
                    Courtesy.class,
                    kind(
                            "courtesy",
                            StatementKind.COURTESY,
                            new Line("form", true, COURTESY_FORM, "Which courtesy it is.")))
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
                                    "What is done to the measure; by default it starts."),
                            EFFECTIVE))
            .add(
                    "vote",
                    Vote.class,
                    kind(
                            "vote",
                            StatementKind.VOTE,
                            new Line("position", true, VOTE_POSITION, "For what the vote is cast.")))
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
