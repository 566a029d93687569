package io.github.demarche.exchange.internal;

import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.statement.UnrecognizedStatement;
import java.util.Locale;

/** How kinds and values of vocabularies are called: by the tokens of the format {@code demarche/1}. */
public final class Names {
    private Names() {}

    /**
     * Returns the token of a constant or of a value of an open vocabulary.
     *
     * @param value the value, such as {@code Channel.PHONE_CALL} or {@code VotePosition.NOT_PARTICIPATING}
     * @return its token, such as {@code phone-call} or {@code not-participating}
     */
    public static String token(Object value) {
        String text = value.toString();
        return value instanceof Enum<?> ? text.toLowerCase(Locale.ROOT).replace('_', '-') : text;
    }

    /**
     * Returns what the format calls the kind of a statement.
     *
     * @param statement the statement
     * @return such as {@code no-comment}; for a kind of a newer version the name that it has there
     */
    public static String kind(Statement statement) {
        return statement instanceof UnrecognizedStatement unknown ? unknown.type() : token(statement.kind());
    }

    /**
     * Whether the kind of a statement is one that this version knows.
     *
     * @param statement the statement
     * @return whether it is
     */
    public static boolean isKnown(Statement statement) {
        return statement.kind() != StatementKind.UNRECOGNIZED;
    }
}
