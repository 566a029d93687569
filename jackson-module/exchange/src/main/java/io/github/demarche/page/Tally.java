package io.github.demarche.page;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Party;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many voted how on one thing.
 *
 * @param subject what they voted on; empty where the record does not say
 * @param counts how many for each position, in the order of the positions
 */
record Tally(Optional<Text> subject, Map<VotePosition, Count> counts) {
    /**
     * A number of votes.
     *
     * @param votes how many
     * @param atLeast whether there may be more: a group may have members that are not known
     */
    record Count(long votes, boolean atLeast) {
        private static Count of(Actor actor) {
            if (actor instanceof Group group) {
                return new Count(
                        group.size().orElse(Math.max(1, group.members().size())),
                        group.size().isEmpty());
            }
            return new Count(1, false);
        }

        private Count plus(Count other) {
            return new Count(votes + other.votes, atLeast || other.atLeast);
        }
    }

    /** One tally for each thing that is voted on, in the order of the votes. */
    static List<Tally> of(List<Vote> votes) {
        Map<Optional<Text>, Map<VotePosition, Count>> bySubject = new LinkedHashMap<>();
        for (Vote vote : votes) {
            Map<VotePosition, Count> counts =
                    bySubject.computeIfAbsent(vote.content(), key -> new EnumMap<>(VotePosition.class));
            for (Party speaker : vote.speakers()) {
                counts.merge(vote.position(), Count.of(speaker.actor()), Count::plus);
            }
        }
        List<Tally> tallies = new ArrayList<>();
        bySubject.forEach((subject, counts) -> {
            if (!counts.isEmpty()) {
                tallies.add(new Tally(subject, counts));
            }
        });
        return tallies;
    }
}
