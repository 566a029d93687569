package io.github.demarche.dossier;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers those questions to a {@link Dossier} that take more than a line. */
final class Questions {
    private final Dossier dossier;

    Questions(Dossier dossier) {
        this.dossier = dossier;
    }

    private List<Statement> those(Predicate<Statement> condition) {
        return dossier.statements().stream().filter(condition).toList();
    }

    /** The statements in which somebody who acts for an actor has a role. */
    List<Statement> having(Function<Statement, List<Party>> role, Actor actor) {
        Dating published = dossier.article().published();
        Affiliation affiliation = new Affiliation(actor);
        return those(statement -> role.apply(statement).stream()
                .anyMatch(it ->
                        affiliation.has(it, statement.made().orElse(published).date())));
    }

    /** The statements to which a statement has a link with this relation. */
    List<Statement> linkedFrom(Statement statement, LinkRelation relation) {
        Set<String> ids = linked(statement, relation).collect(Collectors.toSet());
        return those(other -> ids.contains(other.id()));
    }

    /** The statements that have a link with this relation to a statement. */
    List<Statement> linkedTo(Statement statement, LinkRelation relation) {
        return those(other -> linked(other, relation).anyMatch(statement.id()::equals));
    }

    /** The ids of the statements of the dossier to which a statement has a link with this relation. */
    private static Stream<String> linked(Statement from, LinkRelation relation) {
        return from.links().stream()
                .filter(link -> link.article().isEmpty() && link.relation().equals(relation))
                .flatMap(link -> link.statement().stream());
    }

    List<Statement> surely(Statement statement, BiPredicate<Edtf, Edtf> order) {
        Optional<Edtf> date = statement.made().map(Dating::date);
        return those(other -> date.isPresent()
                && other.made()
                        .map(Dating::date)
                        .filter(it -> order.test(it, date.get()))
                        .isPresent());
    }

    List<Rendition> renditions(Statement statement) {
        Map<String, List<String>> beside = new HashMap<>();
        for (Statement one : dossier.statements()) {
            linked(one, LinkRelation.RENDITION_OF).forEach(other -> {
                beside.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(other);
                beside.computeIfAbsent(other, id -> new ArrayList<>()).add(one.id());
            });
        }
        Set<String> known = new HashSet<>(Set.of(statement.id()));
        Deque<String> next = new ArrayDeque<>(known);
        while (!next.isEmpty()) {
            beside.getOrDefault(next.removeLast(), List.of()).stream()
                    .filter(known::add)
                    .forEach(next::add);
        }
        return those(other -> known.contains(other.id()) && !other.id().equals(statement.id())).stream()
                .<Rendition>map(other -> new ImmutableRendition(
                        other, CertaintyChange.between(statement.certainty(), other.certainty())))
                .toList();
    }

    InstrumentStatements touching(Predicate<SanctionReference> touches) {
        Predicate<Statement> stated = statement ->
                statement.sanctionReferences().stream().filter(touches).anyMatch(Questions::isStated);
        Predicate<Statement> any =
                statement -> statement.sanctionReferences().stream().anyMatch(touches);
        return new ImmutableInstrumentStatements(those(stated), those(any.and(stated.negate())));
    }

    private static boolean isStated(SanctionReference reference) {
        return reference.identifiedBy().filter(Basis.STATED::equals).isPresent();
    }

    static boolean touches(SanctionReference reference, SanctionsRegime regime) {
        return reference.regime().filter(regime.key()::equals).isPresent()
                || reference.resolutions().stream().anyMatch(citation -> regime.includes(citation.resolution()));
    }

    static boolean touches(SanctionReference reference, Resolution resolution) {
        return reference.resolutions().stream()
                .anyMatch(citation -> citation.resolution().equals(resolution));
    }
}
