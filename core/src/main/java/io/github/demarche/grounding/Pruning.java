package io.github.demarche.grounding;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Rebuilds a dossier with other claims, without the parts that depended on removed ones. */
final class Pruning {
    private final Dossier given;
    private final List<Optional<Claim>> claims;
    private final List<AnchoringChange> changes;

    Pruning(Dossier given, List<Optional<Claim>> claims, List<AnchoringChange> changes) {
        this.given = given;
        this.claims = claims;
        this.changes = changes;
    }

    Dossier dossier(UnaryOperator<Article> change) {
        List<AnchoringChange> fallen = new ArrayList<>();
        Dossier base = given;
        Claims.Parts parts = walk(given, fallen);
        Set<String> unmentioned = unmentioned(parts);
        if (!unmentioned.isEmpty()) {
            fallen.clear();
            for (int i = 0; i < given.actors().size(); i++) {
                if (unmentioned.contains(given.actors().get(i).id())) {
                    fallen.add(AnchoringChange.fell("/actors/" + i + "/identifiedBy", Basis.STATED.name()));
                }
            }
            base = withoutStated(unmentioned);
            parts = walk(base, fallen);
        }
        List<Statement> statements = remaining(parts.statements(), fallen);
        changes.addAll(fallen);
        return base.toBuilder()
                .article(change.apply(parts.article()))
                .events(parts.events())
                .statements(statements)
                .build();
    }

    private Dossier withoutStated(Set<String> actors) {
        return given.mapActors(actor -> actors.contains(actor.id())
                ? actor.toBuilder().identifiedBy(Optional.empty()).build()
                : actor);
    }

    private Claims.Parts walk(Dossier dossier, List<AnchoringChange> fallen) {
        Iterator<Optional<Claim>> next = claims.iterator();
        Iterator<Claim> before = Claims.of(given).iterator();
        return Claims.walk(dossier, new Claims.Visitor() {
            @Override
            public Optional<Claim> visit(Claim claim) {
                Optional<Claim> after = next.next();
                // The walk returns the same object for an unchanged part.
                return after.equals(Optional.of(before.next())) ? Optional.of(claim) : after;
            }

            @Override
            public void falls(String pointer, String what) {
                fallen.add(AnchoringChange.fell(pointer, what));
            }
        });
    }

    /** The actors that are identified as STATED but no longer mentioned as a party. */
    private Set<String> unmentioned(Claims.Parts parts) {
        Map<String, Boolean> mentioned = new HashMap<>();
        for (Optional<Statement> statement : parts.statements()) {
            statement.ifPresent(it -> parties(it)
                    .forEach(party ->
                            mentioned.merge(party.actor().id(), party.mention().isPresent(), Boolean::logicalOr)));
        }
        Set<String> stated = new HashSet<>();
        for (Actor actor : given.actors()) {
            if (Optional.of(Basis.STATED).equals(actor.identifiedBy())
                    && Optional.of(false).equals(Optional.ofNullable(mentioned.get(actor.id())))) {
                stated.add(actor.id());
            }
        }
        return stated;
    }

    private static List<Party> parties(Statement statement) {
        List<Party> all = new ArrayList<>(statement.speakers());
        all.addAll(statement.addressees());
        all.addAll(statement.targets());
        for (Relay relay : statement.relays()) {
            all.addAll(relay.by());
        }
        return all;
    }

    /** The statements that are still valid, with those of their links that lead to one. */
    private List<Statement> remaining(List<Optional<Statement>> parts, List<AnchoringChange> fallen) {
        List<Optional<Statement>> statements = new ArrayList<>(parts);
        Map<String, List<Integer>> linking = new HashMap<>();
        Deque<Integer> gone = new ArrayDeque<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).isEmpty()) {
                gone.add(i);
            }
            for (Link link : given.statements().get(i).links()) {
                if (link.article().isEmpty() && link.statement().isPresent()) {
                    linking.computeIfAbsent(link.statement().get(), id -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        while (!gone.isEmpty()) {
            int index = gone.remove();
            String id = given.statements().get(index).id();
            fallen.add(AnchoringChange.fell("/statements/" + index, id));
            for (int i : linking.getOrDefault(id, List.of())) {
                Optional<Statement> before = statements.get(i);
                Optional<Statement> after = before.flatMap(it -> withoutLink(it, id));
                statements.set(i, after);
                if (before.isPresent() && after.isEmpty()) {
                    gone.add(i);
                } else if (before.isPresent() && !after.equals(before)) {
                    fallen.add(AnchoringChange.fell("/statements/" + i + "/links", id));
                }
            }
        }
        return statements.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Statement> withoutLink(Statement statement, String id) {
        List<Link> links = statement.links().stream()
                .filter(it -> it.article().isPresent()
                        || it.statement().filter(id::equals).isEmpty())
                .toList();
        try {
            return Optional.of(statement.toBuilder().links(links).build());
        } catch (InvalidValueException onlyLink) {
            return Optional.empty();
        }
    }
}
