package io.github.demarche.examples;

import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.Warning;
import java.util.Optional;

/** The names of the kinds of statements, and the attributes that each kind adds. */
final class Kinds {
    private Kinds() {}

    static String name(Statement statement) {
        return statement instanceof UnrecognizedStatement other ? other.type() : name(statement.kind());
    }

    private static String name(StatementKind kind) {
        return switch (kind) {
            case ASSERTION -> "assertion";
            case ADMISSION -> "admission";
            case ACCUSATION -> "accusation";
            case DENIAL -> "denial";
            case JUSTIFICATION -> "justification";
            case COMMITMENT -> "commitment";
            case THREAT -> "threat";
            case AGREEMENT -> "agreement";
            case ACCEPTANCE -> "acceptance";
            case REFUSAL -> "refusal";
            case APPEAL -> "appeal";
            case PROPOSAL -> "proposal";
            case WARNING -> "warning";
            case INQUIRY -> "inquiry";
            case CONCERN -> "concern";
            case DISAPPROVAL -> "disapproval";
            case SUPPORT -> "support";
            case COURTESY -> "courtesy";
            case DECISION -> "decision";
            case VOTE -> "vote";
            case NO_COMMENT -> "no-comment";
            case UNRECOGNIZED -> "of a newer kind";
        };
    }

    /** The label of the content, which depends on the kind: what is asked is not what is said. */
    static String contentLabel(Statement statement) {
        return switch (statement.kind()) {
            case ADMISSION -> "what is admitted";
            case ACCUSATION -> "what is alleged";
            case DENIAL -> "what is denied";
            case COMMITMENT -> "what is promised";
            case THREAT -> "what is threatened";
            case AGREEMENT -> "the terms";
            case ACCEPTANCE -> "what is accepted";
            case REFUSAL -> "what is refused";
            case APPEAL -> "what is asked";
            case PROPOSAL -> "what is proposed";
            case WARNING -> "the hazard";
            case INQUIRY -> "the question";
            case CONCERN -> "its object";
            case COURTESY -> "for what";
            case DECISION -> "what is decided";
            case VOTE -> "on what";
            case NO_COMMENT -> "what is withheld";
            case ASSERTION, JUSTIFICATION, DISAPPROVAL, SUPPORT, UNRECOGNIZED -> "what";
        };
    }

    /**
     * A nuance that the kind adds to the act, such as "alert" for a warning, "against" for a vote, "expulsion" for a
     * decision.
     */
    static Optional<String> nuance(Statement statement) {
        if (statement instanceof Warning warning) {
            return Optional.of(Phrases.constant(warning.mode()));
        } else if (statement instanceof Appeal appeal) {
            return Optional.of(Phrases.constant(appeal.force()));
        } else if (statement instanceof Proposal proposal) {
            return Optional.of(Phrases.constant(proposal.mode()));
        } else if (statement instanceof Courtesy courtesy) {
            return Optional.of(Phrases.constant(courtesy.form()));
        } else if (statement instanceof Vote vote) {
            return Optional.of(Phrases.constant(vote.position()));
        } else if (statement instanceof Disapproval disapproval) {
            return disapproval.formal() ? Optional.of("formal") : Optional.empty();
        } else if (statement instanceof Agreement agreement) {
            return agreement.measure().map(Measure::token);
        } else if (statement instanceof Decision decision) {
            String change =
                    decision.change() == DecisionChange.START ? "" : " (" + Phrases.constant(decision.change()) + ")";
            return decision.measure().map(measure -> measure.token() + change);
        }
        return Optional.empty();
    }

    static Optional<String> condition(Statement statement) {
        return statement instanceof Conditional conditional
                ? conditional.condition().map(Phrases::text)
                : Optional.empty();
    }

    static Optional<String> deadline(Statement statement) {
        return statement instanceof Conditional conditional
                ? conditional.deadline().map(Phrases::dating)
                : Optional.empty();
    }

    static Optional<String> effective(Statement statement) {
        if (statement instanceof Agreement agreement) {
            return agreement.effective().map(Phrases::dating);
        }
        return statement instanceof Decision decision ? decision.effective().map(Phrases::dating) : Optional.empty();
    }
}
