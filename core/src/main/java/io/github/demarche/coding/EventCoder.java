package io.github.demarche.coding;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.event.QuadClass;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Codes statements in an event ontology, such as an {@code Accusation} as CAMEO's 112, and lays a dossier out as rows of event
 * data. The ontologies are CAMEO 1.1b3 and PLOVER 2.0; {@link EventOntology} says what they are. It is not the coder of a record,
 * whom {@code Dossier.coder} names.
 *
 * <p>A code that the record has in {@link Statement#codes()} is the answer; if the record has several of this ontology, so has
 * the answer. Otherwise the kind decides, with what only the kind has: the mode of a {@code Warning}, the measure and the change
 * of a {@code Decision}, the form of a {@code Courtesy}. The words of a statement are not read. A kind gives the general code: an
 * {@code Accusation} is 112, whatever it alleges. Where the record does not decide between codes, as for an expulsion, which is
 * 161, 166 or 174 depending on who is expelled, the answer is {@link Coding.Several}; where the ontology has no code, as for an
 * abstention, it is {@link Coding.None} with the reason.
 *
 * <p>In PLOVER, what is not coded already is what CAMEO's code for the statement is in PLOVER's table of 2021, or by its manual:
 * {@code EventCoder.in(PLOVER_2_0).reading(PloverReading.MANUAL)}. A resignation, which CAMEO has no code for, is RETREAT.
 */
public final class EventCoder {
    private final EventOntology ontology;
    private final PloverReading reading;

    private EventCoder(EventOntology ontology, PloverReading reading) {
        this.ontology = ontology;
        this.reading = reading;
    }

    /**
     * Returns a coder. It reads PLOVER by its table.
     *
     * @param ontology the ontology in which it codes, such as {@link EventOntology#CAMEO_1_1B3}
     * @return the coder
     */
    public static EventCoder in(EventOntology ontology) {
        return new EventCoder(Objects.requireNonNull(ontology, "ontology"), PloverReading.TABLE);
    }

    /**
     * Returns a coder that reads PLOVER by its table or by its manual. For CAMEO it makes no difference.
     *
     * @param reading which of the two counts where they disagree
     * @return the coder
     */
    public EventCoder reading(PloverReading reading) {
        return new EventCoder(ontology, Objects.requireNonNull(reading, "reading"));
    }

    /**
     * Returns what a statement is in the ontology. What it accepts is not known without its dossier, so an {@code Acceptance} is
     * that of an offer.
     *
     * @param statement the statement
     * @return a code, several candidates, or none and why
     */
    public Coding code(Statement statement) {
        return code(statement, id -> Optional.empty());
    }

    /**
     * Returns what a statement of a dossier is in the ontology: as {@link #code(Statement)}, but an {@code Acceptance} is coded by
     * the statement that its ACCEPTS link leads to, an apology, a demand or anything else.
     *
     * @param dossier the dossier of the statement
     * @param statement the statement
     * @return a code, several candidates, or none and why
     */
    public Coding code(Dossier dossier, Statement statement) {
        return code(statement, dossier::statement);
    }

    private Coding code(Statement statement, Function<String, Optional<Statement>> linked) {
        List<EventCode> chosen = chosen(statement, ontology);
        if (chosen.size() == 1) {
            return new ImmutableCode(chosen.get(0));
        }
        if (chosen.size() > 1) {
            return new ImmutableSeveral(chosen, "the record has more than one");
        }
        return switch (ontology) {
            case CAMEO_1_1B3 -> CameoKinds.of(statement, linked);
            case PLOVER_2_0 ->
                isResignation(statement)
                                && chosen(statement, EventOntology.CAMEO_1_1B3).isEmpty()
                        ? new ImmutableCode(EventOntology.PLOVER_2_0.code("RETREAT"))
                        : CameoToPlover.of(in(EventOntology.CAMEO_1_1B3).code(statement, linked), reading);
        };
    }

    private static List<EventCode> chosen(Statement statement, EventOntology ontology) {
        return statement.codes().stream()
                .filter(code -> code.ontology().equals(Optional.of(ontology)))
                .distinct()
                .toList();
    }

    /** To dismiss somebody, who is the target, is not a retreat. */
    private static boolean isResignation(Statement statement) {
        return statement instanceof Decision decision
                && decision.measure().equals(Optional.of(Measure.OFFICE))
                && decision.change() == DecisionChange.END
                && decision.targets().isEmpty();
    }

    /**
     * Returns a dossier as rows of event data, in the order of its statements: one for each speaker and each target. The targets
     * are the statement's; where it has none, those whom it addresses; where it has neither, the row has no target. A {@link
     * Commitment} is towards the states that it is given to, where the record has such addressees: to promise Seoul to stand up
     * to Moscow is not cooperation with Moscow. An {@link Agreement} has a row in each direction between any two who agree; one
     * against others, such as a common embargo, has rows towards its targets.
     *
     * <p>Organs count for their state, and officials for the state whose office they may hold when it is said, or on the day of
     * the article where that is not known. A former official counts for no state. Whoever is only at home in a state, such as a
     * newspaper or a company, and whoever serves two states, counts for itself. A group counts for each of its members, of which
     * there are at most {@value Actor#MAX_NESTED}; one without members counts for itself, whatever its size. An {@link
     * io.github.demarche.actor.Unidentified} actor, such as "a source", counts for nobody. Two speakers of one state make one row,
     * which has both as its parties. No row pairs an actor with itself. There is no row for what nobody says (the article itself,
     * rumour), and none for a statement that the ontology has no code for. Renditions of one statement have rows each, since they
     * may differ; {@link Dossier#renditions} finds them.
     *
     * @param dossier the dossier
     * @return the rows, each made when it is asked for; empty when there are none
     */
    public Stream<EventRow> rows(Dossier dossier) {
        Edtf published = dossier.article().published().date();
        Map<String, Statement> byId = new HashMap<>();
        dossier.statements().forEach(it -> byId.put(it.id(), it));
        return dossier.statements().stream()
                .flatMap(it -> rows(it, code(it, id -> Optional.ofNullable(byId.get(id))), published));
    }

    private static Stream<EventRow> rows(Statement statement, Coding coding, Edtf published) {
        if (coding instanceof Coding.None) {
            return Stream.empty();
        }
        Optional<Edtf> date = statement.made().map(Dating::date);
        Edtf day = date.orElse(published);
        EventActors actors = new EventActors(day);
        List<Side> sources = sides(actors.of(statement.speakers()), day);
        List<Side> targets = targets(statement, coding, actors, day, sources);
        return sources.stream().flatMap(source -> {
            Stream<EventRow> rows = targets.stream()
                    .filter(target -> !target.actor.equals(source.actor))
                    .map(target -> row(date, source, Optional.of(target), coding, statement));
            boolean isAlone = targets.stream().allMatch(target -> target.actor.equals(source.actor));
            return isAlone ? Stream.of(row(date, source, Optional.empty(), coding, statement)) : rows;
        });
    }

    private static EventRow row(
            Optional<Edtf> date, Side source, Optional<Side> target, Coding coding, Statement statement) {
        return new ImmutableEventRow(
                date,
                source.actor,
                target.map(Side::actor),
                coding,
                statement.id(),
                source.parties,
                target.map(Side::parties).orElse(List.of()),
                source.sector,
                target.flatMap(Side::sector));
    }

    private static List<Side> targets(
            Statement statement, Coding coding, EventActors actors, Edtf day, List<Side> sources) {
        if (statement instanceof Agreement && !isConflict(coding)) {
            return sources;
        }
        if (statement instanceof Commitment) {
            List<Side> promised = sides(actors.of(statement.addressees()), day).stream()
                    .filter(it -> it.actor instanceof State)
                    .toList();
            if (!promised.isEmpty()) {
                return promised;
            }
        }
        List<Side> meant = sides(actors.of(statement.targets()), day);
        return meant.isEmpty() ? sides(actors.of(statement.addressees()), day) : meant;
    }

    private static boolean isConflict(Coding coding) {
        return coding.candidates().stream()
                .map(EventCode::quadClass)
                .anyMatch(it -> it.filter(
                                quad -> quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.MATERIAL_CONFLICT)
                        .isPresent());
    }

    private static List<Side> sides(Map<Actor, List<Party>> counted, Edtf day) {
        return counted.entrySet().stream()
                .map(it -> new Side(it.getKey(), List.copyOf(it.getValue()), Sectors.of(it.getValue(), day)))
                .toList();
    }

    /** One side of a row. */
    private record Side(Actor actor, List<Party> parties, Optional<Sector> sector) {}
}
