package io.github.demarche.dossier;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Answers what a {@link Dossier} is asked and takes more than a line. */
final class Questions {
    private final Dossier dossier;

    Questions(Dossier dossier) {
        this.dossier = dossier;
    }

    private List<Statement> those(Predicate<Statement> condition) {
        return dossier.statements().stream().filter(condition).toList();
    }

    /** The statements that have somebody in a role who acts for an actor. */
    List<Statement> having(Function<Statement, List<Party>> role, Actor actor) {
        Dating published = dossier.article().published();
        return those(statement -> role.apply(statement).stream()
                .anyMatch(it -> Affiliation.actsFor(
                        it, actor, statement.made().orElse(published).date())));
    }

    /** The statements to which one has a link of this relation. */
    List<Statement> linkedFrom(Statement statement, LinkRelation relation) {
        return those(other -> leads(statement, other, relation));
    }

    /** The statements that have a link of this relation to one. */
    List<Statement> linkedTo(Statement statement, LinkRelation relation) {
        return those(other -> leads(other, statement, relation));
    }

    private static boolean leads(Statement from, Statement to, LinkRelation relation) {
        return from.links().stream()
                .filter(link -> link.article().isEmpty())
                .filter(link -> link.relation() == relation)
                .map(Link::statement)
                .anyMatch(to.id()::equals);
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
        Set<Statement> known = new LinkedHashSet<>();
        List<Statement> next = new ArrayList<>(List.of(statement));
        while (!next.isEmpty()) {
            Statement rendition = next.remove(next.size() - 1);
            if (known.add(rendition)) {
                next.addAll(linkedFrom(rendition, LinkRelation.RENDITION_OF));
                next.addAll(linkedTo(rendition, LinkRelation.RENDITION_OF));
            }
        }
        return those(other -> known.contains(other) && !other.equals(statement)).stream()
                .map(other -> new Rendition(other, CertaintyChange.between(statement.certainty(), other.certainty())))
                .toList();
    }

    InstrumentStatements touching(Predicate<SanctionReference> touches) {
        Predicate<Statement> stated = statement ->
                statement.sanctionReferences().stream().filter(touches).anyMatch(Questions::isStated);
        Predicate<Statement> any =
                statement -> statement.sanctionReferences().stream().anyMatch(touches);
        return new InstrumentStatements(those(stated), those(any.and(stated.negate())));
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
