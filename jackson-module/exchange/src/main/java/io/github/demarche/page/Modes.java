package io.github.demarche.page;

import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.Warning;
import java.util.Optional;

/** What a kind says besides: the mode of a warning, the position of a vote. */
final class Modes {
    private Modes() {}

    static Optional<String> of(Statement statement, Html html) {
        Words words = html.words();
        if (statement instanceof Warning warning) {
            return Optional.of(words.token(warning.mode()));
        }
        if (statement instanceof Appeal appeal) {
            return Optional.of(words.token(appeal.force()));
        }
        if (statement instanceof Proposal proposal) {
            return Optional.of(words.token(proposal.mode()));
        }
        if (statement instanceof Courtesy courtesy) {
            return Optional.of(words.token(courtesy.form()));
        }
        if (statement instanceof Vote vote) {
            return Optional.of(words.token(vote.position()));
        }
        if (statement instanceof Disapproval disapproval && disapproval.formal()) {
            return Optional.of(html.say(Phrase.FORMAL));
        }
        return statement instanceof Agreement agreement && agreement.signed()
                ? Optional.of(html.say(Phrase.SIGNED))
                : Optional.empty();
    }
}
