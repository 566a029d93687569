package io.github.demarche.dossier;

import io.github.demarche.actor.Party;
import io.github.demarche.source.Relay;
import java.util.List;

/** The weakest point of a chain of attribution, such as {@link #UNNAMED}, in order from strong to weak. */
public enum WeakestLink {
    /** There is no weak point: the source names every voice, or the voice is the article itself. */
    NAMED,
    /** The identity or role of a voice is inferred or known from outside the source. */
    INFERRED,
    /** A voice is described but not named: "officials", "a source". */
    UNNAMED,
    /** Nobody is named: a rumour, "it is said". */
    UNATTRIBUTED;

    /**
     * Returns the weakest point among the voices of a hop, such as the speakers of a statement.
     *
     * @param parties the voices
     * @return the weakest; UNATTRIBUTED if there are none
     */
    public static WeakestLink of(List<Party> parties) {
        return Attributions.hop(parties);
    }

    /**
     * Returns the weakest point of a relay, considering its parties and how the relay itself is known.
     *
     * @param relay the relay
     * @return the weakest
     */
    public static WeakestLink of(Relay relay) {
        return Attributions.relay(relay);
    }
}
