package io.github.demarche.examples;

import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Warning;
import java.util.Optional;

/** What the kinds of statement are called, and what each has besides what all have. */
final class Kinds {
    private Kinds() {}

    static String name(Statement statement) {
        return statement instanceof UnrecognizedStatement other ? other.type() : name(statement.kind());
    }

    private static String name(StatementKind kind) {
        return switch (kind) {
            case ASSERTION -> "assertion";
            case ACCUSATION -> "accusation";
            case DENIAL -> "denial";
            case JUSTIFICATION -> "justification";
            case COMMITMENT -> "commitment";
            case AGREEMENT -> "agreement";
            case THREAT -> "threat";
            case REFUSAL -> "refusal";
            case APPEAL -> "appeal";
            case WARNING -> "warning";
            case INQUIRY -> "inquiry";
            case CONCERN -> "concern";
            case CONDEMNATION -> "condemnation";
            case SUPPORT -> "support";
            case NO_COMMENT -> "no-comment";
            case UNRECOGNIZED -> "of a newer kind";
        };
    }

    /** The label of the content: what is asked is not what is said. */
    static String contentLabel(Statement statement) {
        return switch (statement.kind()) {
            case ACCUSATION -> "what is alleged";
            case DENIAL -> "what is denied";
            case COMMITMENT -> "what is promised";
            case AGREEMENT -> "the terms";
            case THREAT -> "what is threatened";
            case REFUSAL -> "what is refused";
            case APPEAL -> "what is asked";
            case WARNING -> "the hazard";
            case INQUIRY -> "the question";
            case CONCERN -> "its object";
            case NO_COMMENT -> "what is withheld";
            case ASSERTION, JUSTIFICATION, CONDEMNATION, SUPPORT, UNRECOGNIZED -> "what";
        };
    }

    /** Such as "alert" for a warning, "request" for an appeal. */
    static Optional<String> nuance(Statement statement) {
        if (statement instanceof Warning warning) {
            return Optional.of(Phrases.constant(warning.mode()));
        }
        return statement instanceof Appeal appeal ? Optional.of(Phrases.constant(appeal.force())) : Optional.empty();
    }

    static Optional<String> condition(Statement statement) {
        return statement instanceof Conditional conditional
                ? conditional.condition().map(Phrases::text)
                : Optional.empty();
    }
}
