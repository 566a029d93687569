package io.github.demarche.page;

import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import java.util.Optional;

/** What a speaker does with the content of a statement, such as "Denies:". */
final class Acts {
    private Acts() {}

    /** The words before the content; none for an assertion, whose content is simply said. */
    static Optional<String> of(Statement statement, Words words) {
        if (statement instanceof UnrecognizedStatement) {
            return Optional.of(words.kind(statement) + words.colon());
        }
        return phrase(statement).map(words::say);
    }

    private static Optional<Phrase> phrase(Statement statement) {
        return switch (statement.kind()) {
            case ASSERTION, UNRECOGNIZED -> Optional.empty();
            case ADMISSION -> Optional.of(Phrase.ACT_ADMITS);
            case ACCUSATION -> Optional.of(Phrase.ACT_ALLEGES);
            case DENIAL -> Optional.of(Phrase.ACT_DENIES);
            case JUSTIFICATION -> Optional.of(Phrase.ACT_JUSTIFIES);
            case COMMITMENT -> Optional.of(Phrase.ACT_PROMISES);
            case THREAT -> Optional.of(Phrase.ACT_THREATENS);
            case AGREEMENT -> Optional.of(Phrase.ACT_AGREES);
            case ACCEPTANCE -> Optional.of(Phrase.ACT_ACCEPTS);
            case REFUSAL -> Optional.of(Phrase.ACT_REFUSES);
            case APPEAL ->
                Optional.of(
                        ((Appeal) statement).force() == AppealForce.DEMAND ? Phrase.ACT_DEMANDS : Phrase.ACT_REQUESTS);
            case PROPOSAL -> Optional.of(of((Proposal) statement));
            case WARNING ->
                Optional.of(
                        ((Warning) statement).mode() == WarningMode.ALERT
                                ? Phrase.ACT_WARNS_OF
                                : Phrase.ACT_WARNS_AGAINST);
            case INQUIRY -> Optional.of(Phrase.ACT_INQUIRES);
            case CONCERN -> Optional.of(Phrase.ACT_WORRIES);
            case DISAPPROVAL -> Optional.of(Phrase.ACT_DISAPPROVES);
            case SUPPORT -> Optional.of(Phrase.ACT_SUPPORTS);
            case COURTESY -> Optional.of(of((Courtesy) statement));
            case DECISION -> Optional.of(Phrase.ACT_DECIDES);
            case VOTE -> Optional.of(of((Vote) statement));
            case NO_COMMENT -> Optional.of(Phrase.ACT_GIVES_NO_ANSWER);
        };
    }

    private static Phrase of(Proposal proposal) {
        return switch (proposal.mode()) {
            case OFFER -> Phrase.ACT_OFFERS;
            case SUGGESTION -> Phrase.ACT_SUGGESTS;
            case DRAFT -> Phrase.ACT_TABLES;
        };
    }

    private static Phrase of(Courtesy courtesy) {
        return switch (courtesy.form()) {
            case THANKS -> Phrase.ACT_THANKS;
            case APOLOGY -> Phrase.ACT_APOLOGIZES;
            case CONDOLENCE -> Phrase.ACT_CONDOLES;
            case CONGRATULATION -> Phrase.ACT_CONGRATULATES;
        };
    }

    private static Phrase of(Vote vote) {
        return switch (vote.position()) {
            case FOR -> Phrase.ACT_VOTES_FOR;
            case AGAINST -> Phrase.ACT_VOTES_AGAINST;
            case VETO -> Phrase.ACT_VETOES;
            case ABSTENTION -> Phrase.ACT_ABSTAINS;
            case NOT_PARTICIPATING -> Phrase.ACT_DOES_NOT_VOTE;
        };
    }
}
