package io.github.demarche.examples;

import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Condemnation;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Support;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Warning;
import java.util.Optional;

/** What the kinds of statement are called, and what each has beside what all have. From Java 21 on, a switch does it. */
final class Kinds {
    private Kinds() {}

    static String name(Statement statement) {
        if (statement instanceof Assertion) {
            return "assertion";
        } else if (statement instanceof Accusation) {
            return "accusation";
        } else if (statement instanceof Denial) {
            return "denial";
        } else if (statement instanceof Justification) {
            return "justification";
        } else if (statement instanceof Commitment) {
            return "commitment";
        } else if (statement instanceof Agreement) {
            return "agreement";
        } else if (statement instanceof Threat) {
            return "threat";
        } else if (statement instanceof Refusal) {
            return "refusal";
        } else if (statement instanceof Appeal) {
            return "appeal";
        } else if (statement instanceof Warning) {
            return "warning";
        } else if (statement instanceof Inquiry) {
            return "inquiry";
        } else if (statement instanceof Concern) {
            return "concern";
        } else if (statement instanceof Condemnation) {
            return "condemnation";
        } else if (statement instanceof Support) {
            return "support";
        } else if (statement instanceof NoComment) {
            return "no-comment";
        } else if (statement instanceof UnrecognizedStatement other) {
            return other.kind();
        }
        throw new IllegalStateException("Statement is sealed: " + statement);
    }

    /** The label of the content: what is asked is not what is said. */
    static String contentLabel(Statement statement) {
        if (statement instanceof Accusation) {
            return "what is alleged";
        } else if (statement instanceof Denial) {
            return "what is denied";
        } else if (statement instanceof Commitment) {
            return "what is promised";
        } else if (statement instanceof Agreement) {
            return "the terms";
        } else if (statement instanceof Threat) {
            return "what is threatened";
        } else if (statement instanceof Refusal) {
            return "what is refused";
        } else if (statement instanceof Appeal) {
            return "what is asked";
        } else if (statement instanceof Warning) {
            return "the hazard";
        } else if (statement instanceof Inquiry) {
            return "the question";
        } else if (statement instanceof Concern) {
            return "its object";
        } else if (statement instanceof NoComment) {
            return "what is withheld";
        }
        return "what";
    }

    /** Such as "alert" for a warning, "request" for an appeal. */
    static Optional<String> nuance(Statement statement) {
        if (statement instanceof Warning warning) {
            return Optional.of(Phrases.constant(warning.mode()));
        }
        return statement instanceof Appeal appeal ? Optional.of(Phrases.constant(appeal.force())) : Optional.empty();
    }

    static Optional<String> condition(Statement statement) {
        if (statement instanceof Agreement agreement) {
            return agreement.condition().map(Phrases::text);
        } else if (statement instanceof Commitment commitment) {
            return commitment.condition().map(Phrases::text);
        } else if (statement instanceof Threat threat) {
            return threat.condition().map(Phrases::text);
        }
        return statement instanceof Warning warning ? warning.condition().map(Phrases::text) : Optional.empty();
    }
}
