package io.github.demarche.dossier;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the original speakers of a statement and the weakest link of the chain. */
final class Attributions {
    private Attributions() {}

    static Attribution of(Statement statement) {
        List<List<Party>> hops = new ArrayList<>();
        WeakestLink weakest = WeakestLink.NAMED;
        for (Relay relay : statement.relays()) {
            hops.add(relay.by());
            weakest = weaker(weakest, relay(relay));
        }
        if (statement.voice() != Voice.ARTICLE) {
            hops.add(statement.speakers());
            weakest = weaker(weakest, hop(statement.speakers()));
        }
        return new ImmutableAttribution(hops, weakest);
    }

    static WeakestLink relay(Relay relay) {
        return weaker(hop(relay.by()), basis(relay.basis()));
    }

    static WeakestLink hop(List<Party> parties) {
        WeakestLink weakest = parties.isEmpty() ? WeakestLink.UNATTRIBUTED : WeakestLink.NAMED;
        for (Party party : parties) {
            weakest = weaker(weakest, weaker(name(party.actor()), basis(party.basis())));
        }
        return weakest;
    }

    /** A state is named by its code; any other actor counts as named if the record says how it is identified. */
    private static WeakestLink name(Actor actor) {
        if (actor.identifiedBy().isEmpty()) {
            return actor instanceof State ? WeakestLink.NAMED : WeakestLink.UNNAMED;
        }
        return basis(actor.identifiedBy());
    }

    private static WeakestLink basis(Optional<Basis> basis) {
        return basis.filter(it -> it != Basis.STATED).isPresent() ? WeakestLink.INFERRED : WeakestLink.NAMED;
    }

    private static WeakestLink weaker(WeakestLink a, WeakestLink b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
