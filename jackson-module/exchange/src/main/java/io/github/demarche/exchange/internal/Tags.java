package io.github.demarche.exchange.internal;

import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.Warning;
import io.github.demarche.time.Dating;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a statement says of itself in tokens, by the names of its properties, such as {@code position} {@code against}. */
public final class Tags {
    private Tags() {}

    /**
     * Returns the tokens that all statements may have.
     *
     * @param statement the statement
     * @return the values by property, in a fixed order; a property that is absent has no entry
     */
    public static Map<String, String> shared(Statement statement) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("voice", Names.token(statement.voice()));
        put(tags, "certainty", statement.certainty());
        statement
                .channel()
                .ifPresent(it -> tags.put("channel", Names.token(it) + Concluded.mark(statement.channelBasis())));
        put(tags, "characterizedBy", statement.characterizedBy());
        tags.put("placement", Names.token(statement.placement()));
        return tags;
    }

    /**
     * Returns what only the kind has: the mode of a warning, the position of a vote.
     *
     * @param statement the statement
     * @return the values by property, in a fixed order; a property that is absent, or false, has no entry
     */
    public static Map<String, String> ofKind(Statement statement) {
        Map<String, String> tags = new LinkedHashMap<>();
        if (statement instanceof Warning warning) {
            put(tags, "mode", warning.mode());
        } else if (statement instanceof Proposal proposal) {
            put(tags, "mode", proposal.mode());
        } else if (statement instanceof Appeal appeal) {
            put(tags, "force", appeal.force());
        } else if (statement instanceof Courtesy courtesy) {
            put(tags, "form", courtesy.form());
        } else if (statement instanceof Vote vote) {
            put(tags, "position", vote.position());
        } else if (statement instanceof Decision decision) {
            put(tags, "measure", decision.measure());
            put(tags, "change", decision.change());
            date(tags, "effective", decision.effective());
        } else if (statement instanceof Agreement agreement) {
            put(tags, "measure", agreement.measure());
            flag(tags, "signed", agreement.signed());
            date(tags, "effective", agreement.effective());
        } else if (statement instanceof Disapproval disapproval) {
            flag(tags, "formal", disapproval.formal());
        }
        if (statement instanceof Conditional conditional) {
            date(tags, "deadline", conditional.deadline());
        }
        return tags;
    }

    private static void put(Map<String, String> tags, String name, Optional<?> value) {
        value.ifPresent(it -> put(tags, name, it));
    }

    private static void put(Map<String, String> tags, String name, Object value) {
        tags.put(name, Names.token(value));
    }

    private static void flag(Map<String, String> tags, String name, boolean value) {
        if (value) {
            tags.put(name, "true");
        }
    }

    private static void date(Map<String, String> tags, String name, Optional<Dating> value) {
        value.ifPresent(it -> tags.put(name, it.date() + Concluded.mark(it.basis())));
    }
}
