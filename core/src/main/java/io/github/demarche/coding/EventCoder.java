package io.github.demarche.coding;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Codes statements in an event ontology, such as an {@code Accusation} as CAMEO's 112, and lays a dossier out as rows of event
 * data. The ontologies are CAMEO 1.1b3 and PLOVER 2.0; {@link EventOntology} says what they are. It is not the coder of a record,
 * whom {@code Dossier.coder} names.
 *
 * <p>A code that the record has in {@link Statement#codes()} is the answer; where the record has several of this ontology,
 * so has the answer. Otherwise the kind decides, with what the kind itself knows: {@code Warning.mode}, {@code
 * Appeal.force}, and the channel . The words of a statement are
 * not read. A kind gives the general code: an {@code Accusation} is 112, whatever it alleges, and a {@code Threat} is 130
 * with and without a condition, since CAMEO keeps 139 for what is called an ultimatum. Where the ontology has none that
 * covers the kind, as for an {@code Agreement}, the answer is {@link Coding.Several}.
 *
 * <p>In PLOVER, what is not coded already is what CAMEO's code for the statement is in PLOVER's table of 2021. It has nothing
 * for mere statements (01) and requests (02), though PLOVER's manual counts every request under REQUEST.
 */
public final class EventCoder {
    private final EventOntology ontology;

    private EventCoder(EventOntology ontology) {
        this.ontology = ontology;
    }

    /**
     * Returns a coder.
     *
     * @param ontology the ontology in which it codes, such as {@link EventOntology#CAMEO_1_1B3}
     * @return the coder
     */
    public static EventCoder in(EventOntology ontology) {
        return new EventCoder(Objects.requireNonNull(ontology, "ontology"));
    }

    /**
     * Returns what a statement is in the ontology.
     *
     * @param statement the statement
     * @return a code, several candidates, or none and why
     */
    public Coding code(Statement statement) {
        List<EventCode> chosen = statement.codes().stream()
                .filter(code -> code.ontology().equals(Optional.of(ontology)))
                .distinct()
                .toList();
        if (chosen.size() == 1) {
            return new ImmutableCode(chosen.get(0));
        }
        if (chosen.size() > 1) {
            return new ImmutableSeveral(chosen, "the record has more than one");
        }
        return switch (ontology) {
            case CAMEO_1_1B3 -> CameoKinds.of(statement, id -> Optional.empty());
            case PLOVER_2_0 -> CameoToPlover.of(in(EventOntology.CAMEO_1_1B3).code(statement));
        };
    }

    /**
     * Returns a dossier as rows of event data, in the order of its statements: one for each speaker and each target. The targets
     * are the statement's; where it has none, those whom it addresses; where it has neither, the row has no target. A {@link
     * Commitment} is towards the states that it is given to, where the record has such addressees: to promise Seoul to stand up
     * to Moscow is no cooperation with Moscow. An {@link Agreement} has a row in each direction between any two who agree.
     *
     * <p>Organs count for their state, and officials for that whose office they may hold when it is said, or by the day of
     * the article where that is not known. What is only at home in a state, such as a newspaper or a company, and who
     * serves two states, stands for itself. For each state of a group one row stands; two speakers of one state make one
     * row. No row stands for what nobody says (the article itself, rumour), and none for a statement that the ontology has
     * no code for. Renditions of one statement have rows each, since they may differ; {@link Dossier#renditions} finds
     * them.
     *
     * @param dossier the dossier
     * @return the rows; empty when there are none
     */
    public List<EventRow> rows(Dossier dossier) {
        Dating published = dossier.article().published();
        return dossier.statements().stream()
                .flatMap(it ->
                        rows(it, new EventActors(it.made().orElse(published).date())))
                .toList();
    }

    private Stream<EventRow> rows(Statement statement, EventActors actors) {
        Coding coding = code(statement);
        if (coding instanceof Coding.None) {
            return Stream.empty();
        }
        Optional<Edtf> date = statement.made().map(Dating::date);
        List<EventRow> rows = new ArrayList<>();
        for (Actor source : actors.of(statement.speakers())) {
            List<Actor> targets = targets(statement, source, actors);
            if (targets.isEmpty()) {
                rows.add(new ImmutableEventRow(date, source, Optional.empty(), coding, statement.id()));
            }
            targets.forEach(
                    it -> rows.add(new ImmutableEventRow(date, source, Optional.of(it), coding, statement.id())));
        }
        return rows.stream();
    }

    private static List<Actor> targets(Statement statement, Actor source, EventActors actors) {
        if (statement instanceof Agreement) {
            return actors.of(statement.speakers()).stream()
                    .filter(it -> !it.equals(source))
                    .toList();
        }
        if (statement instanceof Commitment) {
            List<Actor> promised = actors.of(statement.addressees()).stream()
                    .filter(State.class::isInstance)
                    .toList();
            if (!promised.isEmpty()) {
                return promised;
            }
        }
        return actors.of(statement.targets().isEmpty() ? statement.addressees() : statement.targets());
    }
}
