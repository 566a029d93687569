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
    static final EnumCodec<Voice> VOICE = EnumCodec.of(Voice.class);
    static final EnumCodec<Placement> PLACEMENT = EnumCodec.of(Placement.class);
    static final EnumCodec<Characterization> CHARACTERIZATION = EnumCodec.of(Characterization.class);
    static final EnumCodec<LinkRelation> LINK_RELATION = EnumCodec.of(LinkRelation.class);
    static final EnumCodec<WarningMode> WARNING_MODE = EnumCodec.of(WarningMode.class);
    static final EnumCodec<AppealForce> APPEAL_FORCE = EnumCodec.of(AppealForce.class);

    static final Shape<Link, Link.Builder> LINK = Shape.of("Link", Link::builder, Link.Builder::build)
            .required(
                    "relation",
                    LINK_RELATION,
                    (b, in) -> b.relation(LINK_RELATION.read(in)),
                    "How the one stands to the other.")
            .required("statement", Scalars.SLUG, (b, in) -> b.statement(Scalars.SLUG.read(in)), "The id of the other.")
            .optional(
                    "article",
                    Scalars.URI_TEXT,
                    (b, in) -> b.article(Scalars.URI_TEXT.read(in)),
                    "The other's article, if not this.")
            .written((it, out) -> out.required(LINK_RELATION, it.relation())
                    .required(Scalars.SLUG, it.statement())
                    .optional(Scalars.URI_TEXT, it.article()));

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
                    (b, in) -> b.condition(TextTables.TEXT.read(in)),
                    "On what it depends.")
            .written((it, out) -> out.optional(TextTables.TEXT, it.condition()));

    static final Shape<Agreement, Agreement.Builder> AGREEMENT = statement("Agreement", "agreement", Agreement::builder)
            .optional(
                    "condition",
                    TextTables.TEXT,
                    (b, in) -> b.condition(TextTables.TEXT.read(in)),
                    "On what it depends.")
            .written((it, out) -> out.optional(TextTables.TEXT, it.condition()));

    static final Shape<Threat, Threat.Builder> THREAT = statement("Threat", "threat", Threat::builder)
            .optional(
                    "condition",
                    TextTables.TEXT,
                    (b, in) -> b.condition(TextTables.TEXT.read(in)),
                    "On what it depends.")
            .written((it, out) -> out.optional(TextTables.TEXT, it.condition()));

    static final Shape<Refusal, Refusal.Builder> REFUSAL = statement("Refusal", "refusal", Refusal::builder);

    static final Shape<Appeal, Appeal.Builder> APPEAL = statement("Appeal", "appeal", Appeal::builder)
            .required("force", APPEAL_FORCE, (b, in) -> b.force(APPEAL_FORCE.read(in)), "How strongly it is asked.")
            .written((it, out) -> out.required(APPEAL_FORCE, it.force()));

    static final Shape<Warning, Warning.Builder> WARNING = statement("Warning", "warning", Warning::builder)
            .required("mode", WARNING_MODE, (b, in) -> b.mode(WARNING_MODE.read(in)), "Whether it alerts or deters.")
            .list("consequences", CONSEQUENCE, (b, in) -> b.addConsequence(CONSEQUENCE.read(in)), "What may follow.")
            .optional(
                    "condition",
                    TextTables.TEXT,
                    (b, in) -> b.condition(TextTables.TEXT.read(in)),
                    "On what it depends.")
            .written((it, out) -> out.required(WARNING_MODE, it.mode())
                    .list(CONSEQUENCE, it.consequences())
                    .optional(TextTables.TEXT, it.condition()));

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
                            (b, in) -> b.kind(UNKNOWN_KIND.read(in)),
                            "A kind that this version does not know.")
                    .written((it, out) -> out.required(UNKNOWN_KIND, it.kind())));

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
        return shared(Shape.<S, B>of(title, builder, Statement.Builder::build).tag(type, "The kind of statement."));
    }

    private static <S extends Statement, B extends Statement.Builder<S, B>> Shape<S, B> shared(Shape<S, B> shape) {
        return shape.required("id", Scalars.SLUG, (b, in) -> b.id(Scalars.SLUG.read(in)), "The id, a lower-case slug.")
                .defaulted(
                        "voice",
                        VOICE,
                        (b, in) -> b.voice(VOICE.read(in)),
                        "In whose voice it stands; by default a speaker's.")
                .list(
                        "speakers",
                        ActorTables.PARTY,
                        (b, in) -> b.addSpeaker(ActorTables.PARTY.read(in)),
                        "Who says it.")
                .list(
                        "addressees",
                        ActorTables.PARTY,
                        (b, in) -> b.addAddressee(ActorTables.PARTY.read(in)),
                        "Who is told.")
                .list(
                        "targets",
                        ActorTables.PARTY,
                        (b, in) -> b.addTarget(ActorTables.PARTY.read(in)),
                        "About whom it is.")
                .optional(
                        "content",
                        TextTables.TEXT,
                        (b, in) -> b.content(TextTables.TEXT.read(in)),
                        "What is said, in the coder's words.")
                .optional(
                        "certainty",
                        TextTables.CERTAINTY,
                        (b, in) -> b.certainty(TextTables.CERTAINTY.read(in)),
                        "How far the speaker stands behind the content.")
                .list(
                        "quotations",
                        SourceTables.QUOTATION,
                        (b, in) -> b.addQuotation(SourceTables.QUOTATION.read(in)),
                        "The exact words.")
                .list(
                        "passages",
                        TextTables.PASSAGE,
                        (b, in) -> b.addPassage(TextTables.PASSAGE.read(in)),
                        "Where the content stands in the source.")
                .optional(
                        "cue",
                        TextTables.PASSAGE,
                        (b, in) -> b.cue(TextTables.PASSAGE.read(in)),
                        "The reporting verb or noun.")
                .optional("made", TextTables.DATING, (b, in) -> b.made(TextTables.DATING.read(in)), "When it was said.")
                .optional(
                        "channel",
                        SourceTables.CHANNEL,
                        (b, in) -> b.channel(SourceTables.CHANNEL.read(in)),
                        "Through what it was said.")
                .optional(
                        "occasion",
                        EventTables.EVENT,
                        (b, in) -> b.occasion(EventTables.EVENT.read(in)),
                        "On which occasion it was said.")
                .list(
                        "relays",
                        SourceTables.RELAY,
                        (b, in) -> b.addRelay(SourceTables.RELAY.read(in)),
                        "Who stands between the article and the speaker, outermost first.")
                .optional(
                        "characterizedBy",
                        CHARACTERIZATION,
                        (b, in) -> b.characterizedBy(CHARACTERIZATION.read(in)),
                        "Who calls the act by the name of its kind.")
                .defaulted(
                        "placement",
                        PLACEMENT,
                        (b, in) -> b.placement(PLACEMENT.read(in)),
                        "Where in the document it stands; by default in the body.")
                .list(
                        "about",
                        EventTables.EVENT,
                        (b, in) -> b.addAbout(EventTables.EVENT.read(in)),
                        "What events it is about.")
                .list(
                        "sanctionReferences",
                        SanctionTables.REFERENCE,
                        (b, in) -> b.addSanctionReference(SanctionTables.REFERENCE.read(in)),
                        "What it says of legal instruments.")
                .list("links", LINK, (b, in) -> b.addLink(LINK.read(in)), "How it stands to other statements.")
                .list(
                        "codes",
                        EventTables.CODE,
                        (b, in) -> b.addCode(EventTables.CODE.read(in)),
                        "Codes of event ontologies that the coder chose.")
                .optional(
                        "codedBy",
                        SourceTables.CODER,
                        (b, in) -> b.codedBy(SourceTables.CODER.read(in)),
                        "Who coded it, if not the dossier's coder.")
                .optionalDouble(
                        "confidence",
                        (b, in) -> b.confidence(Scalars.number(in)),
                        "The coder's confidence, from 0 to 1.")
                .optional(
                        "article",
                        Scalars.SLUG,
                        (b, in) -> b.article(Scalars.SLUG.read(in)),
                        "The id of the article, for a statement that travels alone.")
                .written((it, out) -> out.required(Scalars.SLUG, it.id())
                        .required(VOICE, it.voice())
                        .list(ActorTables.PARTY, it.speakers())
                        .list(ActorTables.PARTY, it.addressees())
                        .list(ActorTables.PARTY, it.targets())
                        .optional(TextTables.TEXT, it.content())
                        .optional(TextTables.CERTAINTY, it.certainty())
                        .list(SourceTables.QUOTATION, it.quotations())
                        .list(TextTables.PASSAGE, it.passages())
                        .optional(TextTables.PASSAGE, it.cue())
                        .optional(TextTables.DATING, it.made())
                        .optional(SourceTables.CHANNEL, it.channel())
                        .optional(EventTables.EVENT, it.occasion())
                        .list(SourceTables.RELAY, it.relays())
                        .optional(CHARACTERIZATION, it.characterizedBy())
                        .required(PLACEMENT, it.placement())
                        .list(EventTables.EVENT, it.about())
                        .list(SanctionTables.REFERENCE, it.sanctionReferences())
                        .list(LINK, it.links())
                        .list(EventTables.CODE, it.codes())
                        .optional(SourceTables.CODER, it.codedBy())
                        .optionalDouble(it.confidence())
                        .optional(Scalars.SLUG, it.article()))
                .extensions(Statement::extensions, Statement.Builder::putExtension);
    }
}
