package io.github.demarche.statement;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The kind of a statement, such as {@link #WARNING}: one constant for each type that {@link Statement} permits.
 *
 * <p>It allows an exhaustive {@code switch} on Java 17; from Java 21 on, a {@code switch} can match the types
 * themselves.
 */
@SuppressWarnings("ImmutableEnumChecker") // The fields never change, but their types have no annotation that says so.
public enum StatementKind {
    /** An {@link Assertion}. */
    ASSERTION("Assertion", "assertion", ImmutableAssertion::new),
    /** An {@link Admission}. */
    ADMISSION("Admission", "admission", ImmutableAdmission::new),
    /** An {@link Accusation}. */
    ACCUSATION("Accusation", "accusation", ImmutableAccusation::new),
    /** A {@link Denial}. */
    DENIAL("Denial", "denial", ImmutableDenial::new),
    /** A {@link Justification}. */
    JUSTIFICATION("Justification", "justification", ImmutableJustification::new),
    /** A {@link Commitment}. */
    COMMITMENT(
            "Commitment",
            "commitment",
            Terms::layout,
            (shared, frame) -> new ImmutableCommitment(shared, ConditionalValue.terms(frame))),
    /** A {@link Threat}. */
    THREAT(
            "Threat",
            "threat",
            Terms::layout,
            (shared, frame) -> new ImmutableThreat(shared, ConditionalValue.terms(frame))),
    /** An {@link Agreement}. */
    AGREEMENT(
            "Agreement",
            "agreement",
            it -> Terms.layout(it).optional("signed", "measure", "effective"),
            StatementValues.AgreementValue::make),
    /** An {@link Acceptance}. */
    ACCEPTANCE(
            "Acceptance",
            "acceptance",
            Terms::layout,
            (shared, frame) -> new ImmutableAcceptance(shared, ConditionalValue.terms(frame))),
    /** A {@link Refusal}. */
    REFUSAL(
            "Refusal",
            "refusal",
            Terms::layout,
            (shared, frame) -> new ImmutableRefusal(shared, ConditionalValue.terms(frame))),
    /** An {@link Appeal}. */
    APPEAL("Appeal", "appeal", it -> Terms.layout(it).required("force"), StatementValues.AppealValue::make),
    /** A {@link Proposal}. */
    PROPOSAL("Proposal", "proposal", it -> Terms.layout(it).required("mode"), StatementValues.ProposalValue::make),
    /** A {@link Warning}. */
    WARNING(
            "Warning",
            "warning",
            it -> Terms.layout(it).required("mode").optional("consequences"),
            StatementValues.WarningValue::make),
    /** An {@link Inquiry}. */
    INQUIRY("Inquiry", "inquiry", ImmutableInquiry::new),
    /** A {@link Concern}. */
    CONCERN("Concern", "concern", ImmutableConcern::new),
    /** A {@link Disapproval}. */
    DISAPPROVAL("Disapproval", "disapproval", it -> it.optional("formal"), StatementValues.DisapprovalValue::make),
    /** A {@link Support}. */
    SUPPORT("Support", "support", ImmutableSupport::new),
    /** A {@link Courtesy}. */
    COURTESY("Courtesy", "courtesy", it -> it.required("form"), StatementValues.CourtesyValue::make),
    /** A {@link Decision}. */
    DECISION(
            "Decision",
            "decision",
            it -> Terms.layout(it).optional("measure", "change", "effective"),
            StatementValues.DecisionValue::make),
    /** A {@link Vote}. */
    VOTE("Vote", "vote", it -> it.required("position"), StatementValues.VoteValue::make),
    /** A {@link NoComment}. */
    NO_COMMENT("NoComment", "no-comment", ImmutableNoComment::new),
    /** An {@link UnrecognizedStatement}, whose kind only a newer version knows. */
    UNRECOGNIZED("UnrecognizedStatement", "", it -> it, StatementValues.UnrecognizedStatementValue::make);

    private final Layout layout;
    private final String type;
    private final BiFunction<Shared, Frame, Statement> construct;

    /** A kind without attributes of its own. */
    StatementKind(String title, String type, Function<Shared, Statement> construct) {
        this(title, type, it -> it, (shared, frame) -> construct.apply(shared));
    }

    StatementKind(
            String title, String type, Function<Layout, Layout> own, BiFunction<Shared, Frame, Statement> construct) {
        this.layout = own.apply(Shared.layout(title));
        this.type = type;
        this.construct = construct;
    }

    /** The attributes of the kind, in the order of its frames. */
    Layout layout() {
        return layout;
    }

    /** The name of the kind in the format, such as {@code no-comment}; empty for {@link #UNRECOGNIZED}. */
    String type() {
        return type;
    }

    /** Makes a statement from a complete frame and checks the rules of the kind. */
    Statement make(Frame frame) {
        StatementRules.check(this, frame);
        return construct.apply(Shared.make(this, frame), frame);
    }
}
