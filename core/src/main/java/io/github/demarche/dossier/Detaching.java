package io.github.demarche.dossier;

import io.github.demarche.event.Event;
import io.github.demarche.internal.Rules;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Detaches a statement from its dossier, with everything it needs from there. */
final class Detaching {
    private final Dossier dossier;
    private final Statement statement;
    private final Set<String> events = new HashSet<>();

    private Detaching(Dossier dossier, Statement statement) {
        this.dossier = dossier;
        this.statement = statement;
        Stream.concat(statement.about().stream(), statement.occasion().stream())
                .map(Event::id)
                .forEach(events::add);
    }

    static Statement of(Dossier dossier, Statement statement) {
        Rules.check(
                dossier.statement(statement.id()).filter(statement::equals).isPresent(),
                "Dossier",
                "statements",
                "only a statement of the dossier can be detached",
                statement.id());
        return new Detaching(dossier, statement).alone();
    }

    private Statement alone() {
        URI address = dossier.article().address();
        List<Link> links = statement.links().stream()
                .map(link -> link.statement().isEmpty() || link.article().isPresent()
                        ? link
                        : link.toBuilder().article(address).build())
                .toList();
        return statement.toBuilder()
                .article(dossier.article().id())
                .codedBy(statement.codedBy().or(dossier::coder))
                .links(links)
                .about(statement.about().stream().map(this::alone).toList())
                .occasion(statement.occasion().map(this::alone))
                .build();
    }

    /** The event without its {@code partOf}, unless that event is included. */
    private Event alone(Event event) {
        Optional<String> whole = event.partOf().filter(events::contains);
        return whole.equals(event.partOf())
                ? event
                : event.toBuilder().partOf(whole).build();
    }
}
