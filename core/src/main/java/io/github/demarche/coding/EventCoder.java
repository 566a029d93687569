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
 * Codes statements in an event ontology, such as an {@code Accusation} as CAMEO's 112, and turns a dossier into rows of
 * event data. The ontologies are CAMEO 1.1b3 and PLOVER 2.0, described in {@link EventOntology}. An event coder is not
 * the coder of a record, which is {@code Dossier.coder}.
 *
 * <p>If {@link Statement#codes()} has a code of this ontology, that is the answer, and if it has several, they all are.
 * Otherwise the kind decides, together with its own attributes: the mode of a {@code Warning}, the measure and the
 * change of a {@code Decision}, the form of a {@code Courtesy}. The words of a statement are not read. A kind gives the
 * general code: an {@code Accusation} is 112, regardless of what it alleges. If the record does not decide between
 * codes, the answer is {@link Coding.Several}: an expulsion is 161, 166 or 174, depending on who is expelled. If the
 * ontology has no code, as for an abstention, the answer is {@link Coding.None} with the reason.
 *
 * <p>For PLOVER, CAMEO's code for the statement is converted by PLOVER's table of 2021, or by its manual with {@code
 * EventCoder.in(PLOVER_2_0).reading(PloverReading.MANUAL)}. A resignation, for which CAMEO has no code, is RETREAT.
 */
public final class EventCoder {
    private final EventOntology ontology;
    private final PloverReading reading;

    private EventCoder(EventOntology ontology, PloverReading reading) {
        this.ontology = ontology;
        this.reading = reading;
    }

    /**
     * Returns a coder, which reads PLOVER by its table.
     *
     * @param ontology the ontology, such as {@link EventOntology#CAMEO_1_1B3}
     * @return the coder
     */
    public static EventCoder in(EventOntology ontology) {
        return new EventCoder(Objects.requireNonNull(ontology, "ontology"), PloverReading.TABLE);
    }

    /**
     * Returns a coder that reads PLOVER by its table or by its manual. For CAMEO it makes no difference.
     *
     * @param reading which of the two applies if they disagree
     * @return the coder
     */
    public EventCoder reading(PloverReading reading) {
        return new EventCoder(ontology, Objects.requireNonNull(reading, "reading"));
    }

    /**
     * Returns the code of a statement in the ontology. Without its dossier, it is not known what an {@code Acceptance}
     * accepts, so it is coded as that of an offer.
     *
     * @param statement the statement
     * @return a code, several candidates, or none with the reason
     */
    public Coding code(Statement statement) {
        return code(statement, id -> Optional.empty());
    }

    /**
     * Returns the code of a statement of a dossier in the ontology. It is like {@link #code(Statement)}, but an {@code
     * Acceptance} is coded by the statement to which its ACCEPTS link leads, such as an apology or a demand.
     *
     * @param dossier the dossier of the statement
     * @param statement the statement
     * @return a code, several candidates, or none with the reason
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

    /** Dismissing somebody, who is the target, is not a retreat. */
    private static boolean isResignation(Statement statement) {
        return statement instanceof Decision decision
                && decision.measure().equals(Optional.of(Measure.OFFICE))
                && decision.change() == DecisionChange.END
                && decision.targets().isEmpty();
    }

    /**
     * Returns a dossier as rows of event data, in the order of its statements, with one row for each speaker and each
     * target. The targets are those of the statement; if it has none, its addressees; if it has neither, the row has no
     * target. A {@link Commitment} is directed at the states to which it is given, if the record has such addressees:
     * promising Seoul to resist Moscow is not cooperation with Moscow. An {@link Agreement} has a row in each direction
     * between any two parties; an agreement against others, such as a common embargo, has rows towards its targets.
     *
     * <p>Organs count for their state, and officials for the state whose office they may hold when the statement is
     * made, or on the day of the article if that is not known. A former official does not count for a state. An actor
     * that is only based in a state, such as a newspaper or a company, and an actor that serves two states, count for
     * themselves. A group counts for each of its members, of which there are at most {@value Actor#MAX_NESTED}; a group
     * without members counts for itself, regardless of its size. An {@link io.github.demarche.actor.Unidentified}
     * actor, such as "a source", is left out. Two speakers for the same state make one row, with both as its parties.
     * No row pairs an actor with itself. There are no rows for statements without a speaker (the article itself,
     * rumour) or without a code in the ontology. Each rendition of a statement has its own rows, because renditions may
     * differ; {@link Dossier#renditions} finds them.
     *
     * @param dossier the dossier
     * @return the rows, made lazily; empty if there are none
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
