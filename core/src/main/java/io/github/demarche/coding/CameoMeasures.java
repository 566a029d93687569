package io.github.demarche.coding;

import static io.github.demarche.coding.CameoKinds.code;
import static io.github.demarche.coding.CameoKinds.several;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes in CAMEO 1.1b3 of decisions on measures, and of agreements that create one. */
final class CameoMeasures {
    /**
     * The code for starting, increasing and prolonging, then the code for reducing, suspending and ending, if there is
     * one.
     */
    private static final Map<Measure, List<String>> CODES = Map.ofEntries(
            Map.entry(Measure.RECOGNITION, List.of("054", "161")),
            Map.entry(Measure.RELATIONS, List.of("050", "161")),
            Map.entry(Measure.TREATY, List.of("057", "160")),
            Map.entry(Measure.AID, List.of("033", "162")),
            Map.entry(Measure.ASYLUM, List.of("075", "174")),
            Map.entry(Measure.CEASEFIRE, List.of("0871")),
            Map.entry(Measure.RECALL, List.of("161", "050")),
            Map.entry(Measure.EXPULSION, List.of("161,166,174", "080")),
            Map.entry(Measure.LISTING, List.of("163", "085")),
            Map.entry(Measure.EMERGENCY, List.of("1724", "0814")),
            Map.entry(Measure.CUSTODY, List.of("173", "0841")),
            Map.entry(Measure.MOBILIZATION, List.of("150,152,154", "087")),
            Map.entry(Measure.ORDER, List.of("100")));

    private static final Map<Measure, String> UNDECIDED = Map.of(
            Measure.EXPULSION,
            "161 for diplomats, 166 for a mission or an organization, 174 for other people",
            Measure.MOBILIZATION,
            "152 for a state of alert, 154 for a mobilization, 150 for any other show of force");

    private CameoMeasures() {}

    /** The code or codes; empty if CAMEO has none. */
    static Optional<Coding> of(Measure measure, DecisionChange change, Statement statement) {
        boolean isMore = switch (change) {
            case START, INCREASE, PROLONG -> true;
            case REDUCE, SUSPEND, END -> false;
        };
        if (measure.equals(Measure.RESTRICTION)) {
            return Optional.of(restriction(statement, isMore ? "163" : "085", isMore ? "172" : "081"));
        }
        return Optional.ofNullable(CODES.get(measure))
                .filter(codes -> isMore || codes.size() == 2)
                .map(codes -> codes.get(isMore ? 0 : 1).split(","))
                .map(codes -> codes.length == 1
                        ? code(codes[0])
                        : several(Optional.ofNullable(UNDECIDED.get(measure)).orElseThrow(), codes));
    }

    /** An embargo targets others; a ban on a state's own newspapers is an administrative act. */
    private static Coding restriction(Statement statement, String others, String own) {
        List<Party> targets = CameoKinds.identified(statement.targets());
        if (targets.isEmpty()) {
            return several(others + " against others, " + own + " within the speaker's own state", others, own);
        }
        Set<State> home = homes(statement.speakers());
        for (Party target : targets) {
            Set<State> states = homes(List.of(target));
            if (states.isEmpty() || !home.containsAll(states)) {
                return code(others);
            }
        }
        return code(own);
    }

    /** The states that the parties are, belong to or are based in, as far as the record says. */
    private static Set<State> homes(List<Party> parties) {
        Set<State> states = new HashSet<>();
        parties.forEach(it -> addHomes(it.actor(), states));
        return states;
    }

    private static void addHomes(Actor actor, Set<State> states) {
        if (actor instanceof State state) {
            states.add(state);
        } else if (actor instanceof Organization organization) {
            organization
                    .state()
                    .ifPresentOrElse(
                            states::add, () -> organization.parent().ifPresent(parent -> addHomes(parent, states)));
        } else if (actor instanceof Person person) {
            // This includes the state of a former minister: a ban on a state's own former minister is not an embargo.
            person.offices().forEach(office -> addHomes(office.organization(), states));
        } else if (actor instanceof Group group) {
            group.members().forEach(member -> addHomes(member, states));
        }
    }
}
