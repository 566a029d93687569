package io.github.demarche.exchange.internal;

import io.github.demarche.coding.Coding;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.statement.Acceptance;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of all statements of a dossier, as {@link EventCoder#code(Dossier, Statement)} gives them one by one. That one looks for
 * what an acceptance accepts among all statements, so that many acceptances would take the square of their number.
 */
public final class Codings {
    private final EventCoder coder;
    private final Dossier dossier;
    private final Map<String, Statement> byId = new HashMap<>();

    /**
     * Codes a dossier.
     *
     * @param dossier the dossier
     * @param ontology the ontology
     */
    public Codings(Dossier dossier, EventOntology ontology) {
        this.coder = EventCoder.in(ontology);
        this.dossier = dossier;
        dossier.statements().forEach(it -> byId.put(it.id(), it));
    }

    /**
     * Returns what a statement is in the ontology.
     *
     * @param statement a statement of the dossier
     * @return a code, several candidates, or none and why
     */
    public Coding code(Statement statement) {
        if (!(statement instanceof Acceptance acceptance)) {
            return coder.code(statement);
        }
        Optional<Link> link = acceptance.links().stream()
                .filter(it -> it.relation().equals(LinkRelation.ACCEPTS)
                        && it.article().isEmpty())
                .findFirst();
        Optional<Statement> accepted =
                link.flatMap(Link::statement).map(byId::get).filter(Codings::decides);
        return accepted.map(it -> code(acceptance, link.orElseThrow(), it)).orElseGet(() -> coder.code(statement));
    }

    /** Whether it makes a difference to an acceptance that this is what it accepts. */
    private static boolean decides(Statement accepted) {
        return accepted instanceof Appeal || accepted instanceof Courtesy;
    }

    /** By a dossier of the two, without what leads out of it. */
    private Coding code(Acceptance acceptance, Link link, Statement accepted) {
        Statement alone = alone(acceptance.toBuilder(), List.of(link));
        Dossier both = Dossier.builder()
                .article(dossier.article())
                .statements(List.of(alone(accepted.toBuilder(), List.of()), alone))
                .build();
        return coder.code(both, alone);
    }

    private static Statement alone(StatementBuilder<?> statement, List<Link> links) {
        return statement
                .about(List.of())
                .occasion(Optional.empty())
                .links(links)
                .build();
    }
}
