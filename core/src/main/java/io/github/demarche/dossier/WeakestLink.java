package io.github.demarche.dossier;

import io.github.demarche.actor.Party;
import io.github.demarche.source.Relay;
import java.util.List;

/** The weakest point of a chain of attribution, such as {@link #UNNAMED}; from strong to weak. */
public enum WeakestLink {
    /** None: every voice is named by the source, or it is the article itself. */
    NAMED,
    /** Who a voice is, or that it has this part, is concluded or known from outside. */
    INFERRED,
    /** A voice is described and not named: "officials", "a source". */
    UNNAMED,
    /** Nobody is given: a rumour, "it is said". */
    UNATTRIBUTED;

    /**
     * Returns the weakest point among the voices of one hop, such as the speakers of a statement.
     *
     * @param parties the voices
     * @return the weakest; UNATTRIBUTED when there are none
     */
    public static WeakestLink of(List<Party> parties) {
        return Attributions.hop(parties);
    }

    /**
     * Returns the weakest point of a relay: of those who relay, and of how it is known that they do.
     *
     * @param relay the relay
     * @return the weakest
     */
    public static WeakestLink of(Relay relay) {
        return Attributions.relay(relay);
    }
}
