package io.github.demarche.exchange.internal;

import io.github.demarche.actor.Party;
import io.github.demarche.statement.Statement;
import java.util.List;

/** The part that a party plays in a statement. */
public enum PartyRole {
    /** Who says it. */
    SPEAKER,
    /** Who is told. */
    ADDRESSEE,
    /** About whom it is. */
    TARGET,
    /** Who is between the article and the speaker. */
    RELAY;

    /** {@return the name of the role, such as {@code speaker}} */
    public String token() {
        return Names.token(this);
    }

    /**
     * Returns those who play this part in a statement.
     *
     * @param statement the statement
     * @return the parties, in their order
     */
    public List<Party> of(Statement statement) {
        return switch (this) {
            case SPEAKER -> statement.speakers();
            case ADDRESSEE -> statement.addressees();
            case TARGET -> statement.targets();
            case RELAY ->
                statement.relays().stream()
                        .flatMap(relay -> relay.by().stream())
                        .toList();
        };
    }
}
