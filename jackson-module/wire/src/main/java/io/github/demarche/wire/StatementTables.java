package io.github.demarche.wire;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Condemnation;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The tables of the package {@code statement}: what all statements share, then what each kind adds.
 *
 * <p>A statement is written in the order: type, what is shared, what the kind adds, extensions.
 */
final class StatementTables {
    static final Codec<Voice> VOICE = EnumCodec.of(Voice.class);
    static final Codec<Placement> PLACEMENT = EnumCodec.of(Placement.class);
    static final Codec<Characterization> CHARACTERIZATION = EnumCodec.of(Characterization.class);
    static final Codec<LinkRelation> LINK_RELATION = EnumCodec.of(LinkRelation.class);
    static final Codec<WarningMode> WARNING_MODE = EnumCodec.of(WarningMode.class);
    static final Codec<AppealForce> APPEAL_FORCE = EnumCodec.of(AppealForce.class);

    static final Shape<Link, Link.Builder> LINK = Shape.of("Link", Link::builder, Link.Builder::build)
            .required(
                    "relation",
                    LINK_RELATION,
                    Link::relation,
                    Link.Builder::relation,
                    "How the one stands to the other.")
            .required("statement", Scalars.SLUG, Link::statement, Link.Builder::statement, "The id of the other.")
            .optional(
                    "article",
                    Scalars.URI_TEXT,
                    Link::article,
                    Link.Builder::article,
                    "The other's article, if not this.");

    static final Shape<Consequence, Pair<Text, Certainty>> CONSEQUENCE = Pair.shape(
            "Consequence",
            new Pair.Line<>("description", TextTables.TEXT, Consequence::description, "What may follow."),
            new Pair.Line<>(
                    "certainty", TextTables.CERTAINTY, Consequence::certainty, "How certain the speaker presents it."),
            Consequence::of);

    static final Shape<Assertion, Assertion.Builder> ASSERTION =
            statement("Assertion", "assertion", Assertion::builder);

    static final Shape<Accusation, Accusation.Builder> ACCUSATION =
            statement("Accusation", "accusation", Accusation::builder);

    static final Shape<Denial, Denial.Builder> DENIAL = statement("Denial", "denial", Denial::builder);

    static final Shape<Justification, Justification.Builder> JUSTIFICATION =
            statement("Justification", "justification", Justification::builder);

    static final Shape<Commitment, Commitment.Builder> COMMITMENT = statement(
                    "Commitment", "commitment", Commitment::builder)
            .optional(
                    "condition",
                    TextTables.TEXT,
                    Commitment::condition,
                    Commitment.Builder::condition,
                    "On what it depends.");

    static final Shape<Agreement, Agreement.Builder> AGREEMENT = statement("Agreement", "agreement", Agreement::builder)
            .optional(
                    "condition",
                    TextTables.TEXT,
                    Agreement::condition,
                    Agreement.Builder::condition,
                    "On what it depends.");

    static final Shape<Threat, Threat.Builder> THREAT = statement("Threat", "threat", Threat::builder)
            .optional(
                    "condition", TextTables.TEXT, Threat::condition, Threat.Builder::condition, "On what it depends.");

    static final Shape<Refusal, Refusal.Builder> REFUSAL = statement("Refusal", "refusal", Refusal::builder);

    static final Shape<Appeal, Appeal.Builder> APPEAL = statement("Appeal", "appeal", Appeal::builder)
            .required("force", APPEAL_FORCE, Appeal::force, Appeal.Builder::force, "How strongly it is asked.");

    static final Shape<Warning, Warning.Builder> WARNING = statement("Warning", "warning", Warning::builder)
            .required("mode", WARNING_MODE, Warning::mode, Warning.Builder::mode, "Whether it alerts or deters.")
            .list(
                    "consequences",
                    CONSEQUENCE,
                    Warning::consequences,
                    Warning.Builder::addConsequence,
                    "What may follow.")
            .optional(
                    "condition",
                    TextTables.TEXT,
                    Warning::condition,
                    Warning.Builder::condition,
                    "On what it depends.");

    static final Shape<Inquiry, Inquiry.Builder> INQUIRY = statement("Inquiry", "inquiry", Inquiry::builder);

    static final Shape<Concern, Concern.Builder> CONCERN = statement("Concern", "concern", Concern::builder);

    static final Shape<Condemnation, Condemnation.Builder> CONDEMNATION =
            statement("Condemnation", "condemnation", Condemnation::builder);

    static final Shape<Support, Support.Builder> SUPPORT = statement("Support", "support", Support::builder);

    static final Shape<NoComment, NoComment.Builder> NO_COMMENT =
            statement("NoComment", "no-comment", NoComment::builder);

    private static final Codec<String> UNKNOWN_KIND = new TextCodec<>() {
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

    /** Its type is its kind, whatever that is. */
    static final Shape<UnrecognizedStatement, UnrecognizedStatement.Builder> UNRECOGNIZED =
            shared(Shape.of("UnrecognizedStatement", UnrecognizedStatement::builder, StatementTables::unrecognized)
                    .required(
                            Family.TYPE,
                            UNKNOWN_KIND,
                            UnrecognizedStatement::kind,
                            UnrecognizedStatement.Builder::kind,
                            "A kind that this version does not know."));

    /** Statements of any kind. */
    static final Family<Statement> STATEMENT = new Family<Statement>()
            .add("assertion", Assertion.class, ASSERTION)
            .add("accusation", Accusation.class, ACCUSATION)
            .add("denial", Denial.class, DENIAL)
            .add("justification", Justification.class, JUSTIFICATION)
            .add("commitment", Commitment.class, COMMITMENT)
            .add("agreement", Agreement.class, AGREEMENT)
            .add("threat", Threat.class, THREAT)
            .add("refusal", Refusal.class, REFUSAL)
            .add("appeal", Appeal.class, APPEAL)
            .add("warning", Warning.class, WARNING)
            .add("inquiry", Inquiry.class, INQUIRY)
            .add("concern", Concern.class, CONCERN)
            .add("condemnation", Condemnation.class, CONDEMNATION)
            .add("support", Support.class, SUPPORT)
            .add("no-comment", NoComment.class, NO_COMMENT)
            .addUnrecognized(UnrecognizedStatement.class, UNRECOGNIZED);

    private StatementTables() {}

    /** What the model calls the kind is the type here. */
    private static UnrecognizedStatement unrecognized(UnrecognizedStatement.Builder builder) {
        try {
            return builder.build();
        } catch (InvalidValueException e) {
            throw e.attribute().equals("kind")
                    ? new InvalidValueException("Statement", Family.TYPE, e.rule(), e.got())
                    : e;
        }
    }

    private static <S extends Statement, B extends Statement.Builder<S, B>> Shape<S, B> statement(
            String title, String type, Supplier<B> builder) {
        return shared(Shape.<S, B>of(title, builder, Statement.Builder::build)
                .tag(Family.TYPE, Scalars.token(type), statement -> type, "The kind of statement."));
    }

    private static <S extends Statement, B extends Statement.Builder<S, B>> Shape<S, B> shared(Shape<S, B> shape) {
        return shape.required("id", Scalars.SLUG, Statement::id, Statement.Builder::id, "The id, a lower-case slug.")
                .defaulted(
                        "voice",
                        VOICE,
                        Statement::voice,
                        Statement.Builder::voice,
                        "In whose voice it stands; by default a speaker's.")
                .list("speakers", ActorTables.PARTY, Statement::speakers, Statement.Builder::addSpeaker, "Who says it.")
                .list(
                        "addressees",
                        ActorTables.PARTY,
                        Statement::addressees,
                        Statement.Builder::addAddressee,
                        "Who is told.")
                .list(
                        "targets",
                        ActorTables.PARTY,
                        Statement::targets,
                        Statement.Builder::addTarget,
                        "About whom it is.")
                .optional(
                        "content",
                        TextTables.TEXT,
                        Statement::content,
                        Statement.Builder::content,
                        "What is said, in the coder's words.")
                .optional(
                        "certainty",
                        TextTables.CERTAINTY,
                        Statement::certainty,
                        Statement.Builder::certainty,
                        "How far the speaker stands behind the content.")
                .list(
                        "quotations",
                        SourceTables.QUOTATION,
                        Statement::quotations,
                        Statement.Builder::addQuotation,
                        "The exact words.")
                .list(
                        "passages",
                        TextTables.PASSAGE,
                        Statement::passages,
                        Statement.Builder::addPassage,
                        "Where the content stands in the source.")
                .optional(
                        "cue",
                        TextTables.PASSAGE,
                        Statement::cue,
                        Statement.Builder::cue,
                        "The reporting verb or noun.")
                .optional("made", TextTables.DATING, Statement::made, Statement.Builder::made, "When it was said.")
                .optional(
                        "channel",
                        SourceTables.CHANNEL,
                        Statement::channel,
                        Statement.Builder::channel,
                        "Through what it was said.")
                .optional(
                        "occasion",
                        EventTables.EVENT,
                        Statement::occasion,
                        Statement.Builder::occasion,
                        "On which occasion it was said.")
                .list(
                        "relays",
                        SourceTables.RELAY,
                        Statement::relays,
                        Statement.Builder::addRelay,
                        "Who stands between the article and the speaker, outermost first.")
                .optional(
                        "characterizedBy",
                        CHARACTERIZATION,
                        Statement::characterizedBy,
                        Statement.Builder::characterizedBy,
                        "Who calls the act by the name of its kind.")
                .defaulted(
                        "placement",
                        PLACEMENT,
                        Statement::placement,
                        Statement.Builder::placement,
                        "Where in the document it stands; by default in the body.")
                .list(
                        "about",
                        EventTables.EVENT,
                        Statement::about,
                        Statement.Builder::addAbout,
                        "What events it is about.")
                .list(
                        "sanctionReferences",
                        SanctionTables.REFERENCE,
                        Statement::sanctionReferences,
                        Statement.Builder::addSanctionReference,
                        "What it says of legal instruments.")
                .list("links", LINK, Statement::links, Statement.Builder::addLink, "How it stands to other statements.")
                .list(
                        "codes",
                        EventTables.CODE,
                        Statement::codes,
                        Statement.Builder::addCode,
                        "Codes of event ontologies that the coder chose.")
                .optional(
                        "codedBy",
                        SourceTables.CODER,
                        Statement::codedBy,
                        Statement.Builder::codedBy,
                        "Who coded it, if not the dossier's coder.")
                .optionalDouble(
                        "confidence",
                        Statement::confidence,
                        Statement.Builder::confidence,
                        "The coder's confidence, from 0 to 1.")
                .optional(
                        "article",
                        Scalars.SLUG,
                        Statement::article,
                        Statement.Builder::article,
                        "The id of the article, for a statement that travels alone.")
                .extensions(Statement::extensions, Statement.Builder::putExtension);
    }
}
