package io.github.demarche.arbitraries;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any statements, of every kind and of one, each with all that it is made of, for properties in jqwik. */
public final class StatementArbitraries {
    private StatementArbitraries() {}

    /**
     * {@return statements of every kind, also such as this version does not recognize}
     */
    public static Arbitrary<Statement> statements() {
        return of(Arbitraries.of(Kind.class), Statement.class);
    }

    /**
     * {@return assertions}
     */
    public static Arbitrary<Assertion> assertions() {
        return of(Arbitraries.just(Kind.ASSERTION), Assertion.class);
    }

    /**
     * {@return accusations}
     */
    public static Arbitrary<Accusation> accusations() {
        return of(Arbitraries.just(Kind.ACCUSATION), Accusation.class);
    }

    /**
     * {@return denials, with content, with a link, and with both}
     */
    public static Arbitrary<Denial> denials() {
        return of(Arbitraries.just(Kind.DENIAL), Denial.class);
    }

    /**
     * {@return justifications}
     */
    public static Arbitrary<Justification> justifications() {
        return of(Arbitraries.just(Kind.JUSTIFICATION), Justification.class);
    }

    /**
     * {@return commitments}
     */
    public static Arbitrary<Commitment> commitments() {
        return of(Arbitraries.just(Kind.COMMITMENT), Commitment.class);
    }

    /**
     * {@return agreements of several, and of a group}
     */
    public static Arbitrary<Agreement> agreements() {
        return of(Arbitraries.just(Kind.AGREEMENT), Agreement.class);
    }

    /**
     * {@return threats}
     */
    public static Arbitrary<Threat> threats() {
        return of(Arbitraries.just(Kind.THREAT), Threat.class);
    }

    /**
     * {@return refusals}
     */
    public static Arbitrary<Refusal> refusals() {
        return of(Arbitraries.just(Kind.REFUSAL), Refusal.class);
    }

    /**
     * {@return appeals}
     */
    public static Arbitrary<Appeal> appeals() {
        return of(Arbitraries.just(Kind.APPEAL), Appeal.class);
    }

    /**
     * {@return warnings, with and without consequences}
     */
    public static Arbitrary<Warning> warnings() {
        return of(Arbitraries.just(Kind.WARNING), Warning.class);
    }

    /**
     * {@return inquiries}
     */
    public static Arbitrary<Inquiry> inquiries() {
        return of(Arbitraries.just(Kind.INQUIRY), Inquiry.class);
    }

    /**
     * {@return concerns}
     */
    public static Arbitrary<Concern> concerns() {
        return of(Arbitraries.just(Kind.CONCERN), Concern.class);
    }

    /**
     * {@return condemnations}
     */
    public static Arbitrary<Condemnation> condemnations() {
        return of(Arbitraries.just(Kind.CONDEMNATION), Condemnation.class);
    }

    /**
     * {@return statements of support}
     */
    public static Arbitrary<Support> supports() {
        return of(Arbitraries.just(Kind.SUPPORT), Support.class);
    }

    /**
     * {@return no-comments}
     */
    public static Arbitrary<NoComment> noComments() {
        return of(Arbitraries.just(Kind.NO_COMMENT), NoComment.class);
    }

    /**
     * {@return statements of kinds that this version does not recognize}
     */
    public static Arbitrary<UnrecognizedStatement> unrecognizedStatements() {
        return of(Arbitraries.just(Kind.UNRECOGNIZED), UnrecognizedStatement.class);
    }

    /**
     * {@return links to statements, here and in other articles}
     */
    public static Arbitrary<Link> links() {
        return Combinators.combine(
                        linkRelations(), Pieces.slugs(), Pieces.uris().optional(0.3))
                .as((relation, statement, article) -> Link.builder()
                        .relation(relation)
                        .statement(statement)
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

    /**
     * {@return relations of links}
     */
    public static Arbitrary<LinkRelation> linkRelations() {
        return Arbitraries.of(LinkRelation.class);
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

    /** Drafts of statements of every kind. */
    static Arbitrary<StatementDraft> drafts() {
        return StatementDraft.drafts(Arbitraries.of(Kind.class));
    }

    private static <S extends Statement> Arbitrary<S> of(Arbitrary<Kind> kinds, Class<S> type) {
        return Combinators.combine(
                        ActorArbitraries.castDrafts(), EventArbitraries.castDrafts(), StatementDraft.drafts(kinds))
                .as((actors, events, draft) -> type.cast(draft.from(Cast.of(actors, events))));
    }
}
