package io.github.demarche.arbitraries;

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
import io.github.demarche.statement.Conditional;
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
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import java.net.URI;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any statements, of every kind and of single kinds, with all their parts, for properties in jqwik. */
public final class StatementArbitraries {
    private StatementArbitraries() {}

    /** {@return statements of every kind, including unrecognized ones} */
    public static Arbitrary<Statement> statements() {
        return of(kinds(), Statement.class);
    }

    /**
     * {@return statements of the kinds that may have a condition and a deadline}
     */
    public static Arbitrary<Conditional> conditionals() {
        return of(
                Arbitraries.of(
                        StatementKind.COMMITMENT,
                        StatementKind.THREAT,
                        StatementKind.AGREEMENT,
                        StatementKind.ACCEPTANCE,
                        StatementKind.REFUSAL,
                        StatementKind.APPEAL,
                        StatementKind.PROPOSAL,
                        StatementKind.WARNING,
                        StatementKind.DECISION),
                Conditional.class);
    }

    /**
     * {@return assertions}
     */
    public static Arbitrary<Assertion> assertions() {
        return of(Arbitraries.just(StatementKind.ASSERTION), Assertion.class);
    }

    /**
     * {@return admissions}
     */
    public static Arbitrary<Admission> admissions() {
        return of(Arbitraries.just(StatementKind.ADMISSION), Admission.class);
    }

    /**
     * {@return accusations}
     */
    public static Arbitrary<Accusation> accusations() {
        return of(Arbitraries.just(StatementKind.ACCUSATION), Accusation.class);
    }

    /**
     * {@return denials, with content, with its place, with a link}
     */
    public static Arbitrary<Denial> denials() {
        return of(Arbitraries.just(StatementKind.DENIAL), Denial.class);
    }

    /**
     * {@return justifications}
     */
    public static Arbitrary<Justification> justifications() {
        return of(Arbitraries.just(StatementKind.JUSTIFICATION), Justification.class);
    }

    /**
     * {@return commitments}
     */
    public static Arbitrary<Commitment> commitments() {
        return of(Arbitraries.just(StatementKind.COMMITMENT), Commitment.class);
    }

    /**
     * {@return threats}
     */
    public static Arbitrary<Threat> threats() {
        return of(Arbitraries.just(StatementKind.THREAT), Threat.class);
    }

    /**
     * {@return agreements of several, of a group, of an organization}
     */
    public static Arbitrary<Agreement> agreements() {
        return of(Arbitraries.just(StatementKind.AGREEMENT), Agreement.class);
    }

    /**
     * {@return acceptances, with content, with a link}
     */
    public static Arbitrary<Acceptance> acceptances() {
        return of(Arbitraries.just(StatementKind.ACCEPTANCE), Acceptance.class);
    }

    /**
     * {@return refusals, with content, with a link}
     */
    public static Arbitrary<Refusal> refusals() {
        return of(Arbitraries.just(StatementKind.REFUSAL), Refusal.class);
    }

    /**
     * {@return appeals}
     */
    public static Arbitrary<Appeal> appeals() {
        return of(Arbitraries.just(StatementKind.APPEAL), Appeal.class);
    }

    /**
     * {@return proposals}
     */
    public static Arbitrary<Proposal> proposals() {
        return of(Arbitraries.just(StatementKind.PROPOSAL), Proposal.class);
    }

    /**
     * {@return warnings, with and without consequences}
     */
    public static Arbitrary<Warning> warnings() {
        return of(Arbitraries.just(StatementKind.WARNING), Warning.class);
    }

    /**
     * {@return inquiries}
     */
    public static Arbitrary<Inquiry> inquiries() {
        return of(Arbitraries.just(StatementKind.INQUIRY), Inquiry.class);
    }

    /**
     * {@return concerns}
     */
    public static Arbitrary<Concern> concerns() {
        return of(Arbitraries.just(StatementKind.CONCERN), Concern.class);
    }

    /**
     * {@return disapprovals}
     */
    public static Arbitrary<Disapproval> disapprovals() {
        return of(Arbitraries.just(StatementKind.DISAPPROVAL), Disapproval.class);
    }

    /**
     * {@return statements of support}
     */
    public static Arbitrary<Support> supports() {
        return of(Arbitraries.just(StatementKind.SUPPORT), Support.class);
    }

    /**
     * {@return courtesies}
     */
    public static Arbitrary<Courtesy> courtesies() {
        return of(Arbitraries.just(StatementKind.COURTESY), Courtesy.class);
    }

    /**
     * {@return decisions, with content, with a measure}
     */
    public static Arbitrary<Decision> decisions() {
        return of(Arbitraries.just(StatementKind.DECISION), Decision.class);
    }

    /**
     * {@return votes}
     */
    public static Arbitrary<Vote> votes() {
        return of(Arbitraries.just(StatementKind.VOTE), Vote.class);
    }

    /**
     * {@return no-comments}
     */
    public static Arbitrary<NoComment> noComments() {
        return of(Arbitraries.just(StatementKind.NO_COMMENT), NoComment.class);
    }

    /**
     * {@return statements of kinds that this version does not recognize}
     */
    public static Arbitrary<UnrecognizedStatement> unrecognizedStatements() {
        return of(Arbitraries.just(StatementKind.UNRECOGNIZED), UnrecognizedStatement.class);
    }

    /** {@return links to statements in the same and in other articles, and to unknown statements} */
    public static Arbitrary<Link> links() {
        Arbitrary<URI> articles =
                Arbitraries.oneOf(Pieces.uris(), Pieces.slugs().map(id -> URI.create("urn:demarche:article:" + id)));
        return Combinators.combine(
                        linkRelations(),
                        Pieces.slugs(),
                        articles.optional(0.3),
                        Arbitraries.of(true, true, true, false))
                .as((relation, statement, article, isNamed) -> Link.builder()
                        .relation(isNamed || !relation.isKnown() ? relation : LinkRelation.REITERATES)
                        .statement(Optional.of(statement).filter(it -> isNamed))
                        .article(article)
                        .build());
    }

    /**
     * {@return consequences}
     */
    public static Arbitrary<Consequence> consequences() {
        return Combinators.combine(TextArbitraries.texts(), TextArbitraries.certainties())
                .as(Consequence::of);
    }

    /**
     * {@return kinds of statements}
     */
    public static Arbitrary<StatementKind> kinds() {
        return Arbitraries.of(StatementKind.class);
    }

    /**
     * {@return voices}
     */
    public static Arbitrary<Voice> voices() {
        return Arbitraries.of(Voice.class);
    }

    /**
     * {@return placements}
     */
    public static Arbitrary<Placement> placements() {
        return Arbitraries.of(Placement.class);
    }

    /**
     * {@return characterizations}
     */
    public static Arbitrary<Characterization> characterizations() {
        return Arbitraries.of(Characterization.class);
    }

    /** {@return relations of links, including unknown ones} */
    public static Arbitrary<LinkRelation> linkRelations() {
        return Pieces.tokens(LinkRelation.known(), LinkRelation::of);
    }

    /** {@return measures, including unknown ones} */
    public static Arbitrary<Measure> measures() {
        return Pieces.tokens(Measure.known(), Measure::of);
    }

    /** {@return changes of measures} */
    public static Arbitrary<DecisionChange> decisionChanges() {
        return Arbitraries.of(DecisionChange.class);
    }

    /**
     * {@return forces of appeals}
     */
    public static Arbitrary<AppealForce> appealForces() {
        return Arbitraries.of(AppealForce.class);
    }

    /**
     * {@return modes of warnings}
     */
    public static Arbitrary<WarningMode> warningModes() {
        return Arbitraries.of(WarningMode.class);
    }

    /**
     * {@return modes of proposals}
     */
    public static Arbitrary<ProposalMode> proposalModes() {
        return Arbitraries.of(ProposalMode.class);
    }

    /**
     * {@return forms of courtesies}
     */
    public static Arbitrary<CourtesyForm> courtesyForms() {
        return Arbitraries.of(CourtesyForm.class);
    }

    /**
     * {@return positions of votes}
     */
    public static Arbitrary<VotePosition> votePositions() {
        return Arbitraries.of(VotePosition.class);
    }

    /** Drafts of statements of every kind. */
    static Arbitrary<StatementDraft> drafts() {
        return StatementDraft.drafts(kinds());
    }

    private static <S extends Statement> Arbitrary<S> of(Arbitrary<StatementKind> kinds, Class<S> type) {
        return Combinators.combine(
                        ActorArbitraries.castDrafts(), EventArbitraries.castDrafts(), StatementDraft.drafts(kinds))
                .as((actors, events, draft) -> type.cast(draft.from(Cast.of(actors, events))));
    }
}
