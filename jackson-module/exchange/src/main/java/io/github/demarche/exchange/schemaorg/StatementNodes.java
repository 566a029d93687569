package io.github.demarche.exchange.schemaorg;

import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.Tags;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Statements as actions of speech, quotations, and claims where they are claims. */
final class StatementNodes {
    private final Ids ids;

    StatementNodes(Ids ids) {
        this.ids = ids;
    }

    /** Whether schema.org can have the event: it knows none that is only rumoured or supposed. */
    static boolean isKnown(Event event) {
        return event.status() != EventStatus.UNCONFIRMED && event.status() != EventStatus.HYPOTHETICAL;
    }

    ObjectNode action(Statement statement) {
        boolean isQuestion = statement instanceof Inquiry || statement instanceof Appeal;
        ObjectNode action = Nodes.node(ids.statement(statement), isQuestion ? "AskAction" : "CommunicateAction");
        action.put("name", Names.kind(statement));
        ArrayNode names = action.putArray("identifier").add(statement.id());
        statement.identifiers().forEach(it -> names.add(Nodes.value(it)));
        Nodes.list(action, "agent", statement.speakers(), it -> party("agent", "speaker", it));
        Nodes.list(action, "recipient", statement.addressees(), it -> party("recipient", "addressee", it));
        Nodes.list(action, "about", statement.targets(), it -> party("about", "target", it));
        Nodes.list(
                action,
                "about",
                statement.about().stream().filter(StatementNodes::isKnown).toList(),
                it -> Nodes.reference(ids.event(it)));
        Nodes.list(action, "about", resolutions(statement), StatementNodes::legislation);
        relays(action, "participant", statement);
        // What is denied has no "not": alone, it would be the opposite of what is said.
        statement
                .content()
                .ifPresent(it -> Nodes.text(
                        action, "description", statement instanceof Denial ? Names.kind(statement) + ": " : "", it));
        tags(action, statement);
        return action;
    }

    private static List<Resolution> resolutions(Statement statement) {
        return statement.sanctionReferences().stream()
                .map(SanctionReference::resolutions)
                .flatMap(List::stream)
                .map(ResolutionCitation::resolution)
                .distinct()
                .toList();
    }

    private static ObjectNode legislation(Resolution resolution) {
        return Nodes.node(resolution.uri(), "Legislation").put("legislationIdentifier", resolution.symbol());
    }

    /** A party; one that the article does not state is in a role that says so. */
    private ObjectNode party(String property, String role, Party party) {
        return Concluded.is(party.basis())
                ? role(property, role + Concluded.mark(party.basis()), party)
                : Nodes.reference(ids.actor(party.actor()));
    }

    private ObjectNode role(String property, String name, Party party) {
        ObjectNode role = Nodes.node("Role").put("roleName", name);
        role.set(property, Nodes.reference(ids.actor(party.actor())));
        return role;
    }

    /** Whoever passed it on is beside the speaker, and never the speaker. */
    private void relays(ObjectNode node, String property, Statement statement) {
        List<Party> relays =
                statement.relays().stream().flatMap(it -> it.by().stream()).toList();
        Nodes.list(node, property, relays, it -> role(property, "relay" + Concluded.mark(it.basis()), it));
    }

    /** What the kind has besides: the position of a vote is not a part of what is voted on. */
    private static void tags(ObjectNode action, Statement statement) {
        Map<String, String> tags = Tags.ofKind(statement);
        if (!tags.isEmpty()) {
            ArrayNode all = action.putArray("disambiguatingDescription");
            tags.forEach((name, value) -> all.add(name + ":" + value));
        }
    }

    Stream<ObjectNode> quotations(Statement statement, ObjectNode article) {
        return Stream.iterate(0, i -> i + 1)
                .limit(statement.quotations().size())
                .map(i -> quotation(statement, statement.quotations().get(i), i, article));
    }

    private ObjectNode quotation(Statement statement, Quotation quotation, int index, ObjectNode article) {
        ObjectNode node = Nodes.node(ids.statement(statement, "/quotation/" + index), "Quotation");
        node.set("text", Nodes.value(quotation.language(), quotation.words()));
        if (quotation.by().isPresent()) {
            node.withArray("creator")
                    .add(Nodes.reference(ids.actor(quotation.by().get())));
        } else {
            Nodes.list(node, "creator", statement.speakers(), it -> party("creator", "speaker", it));
        }
        node.set("isPartOf", article.deepCopy());
        return node;
    }

    /** Why a statement is not a claim; empty where it is one. */
    static Optional<String> whyNoClaim(Statement statement) {
        if (!(statement instanceof Assertion || statement instanceof Accusation)) {
            return Optional.of(
                    statement instanceof Denial
                            ? "a denial's content has no \"not\", so that it would claim the opposite"
                            : "only an assertion or an accusation claims that something is so");
        }
        if (statement.voice() != Voice.SPEAKER) {
            return Optional.of("no speaker claims it");
        }
        if (statement.content().isEmpty()) {
            return Optional.of("it is not known what is claimed");
        }
        boolean isConcluded = statement.speakers().stream().anyMatch(it -> Concluded.is(it.basis()));
        return isConcluded ? Optional.of("the article does not state that its speaker says it") : Optional.empty();
    }

    /** The same, of those of which one might expect a claim. */
    static Optional<String> whyNotTheClaimItSeems(Statement statement) {
        return statement instanceof Assertion || statement instanceof Accusation || statement instanceof Denial
                ? whyNoClaim(statement)
                : Optional.empty();
    }

    ObjectNode claim(Statement statement, ObjectNode article) {
        ObjectNode claim = Nodes.node(ids.statement(statement, "/claim"), "Claim");
        Nodes.text(claim, "text", statement.content().orElseThrow());
        Nodes.list(claim, "author", statement.speakers(), it -> Nodes.reference(ids.actor(it.actor())));
        relays(claim, "contributor", statement);
        claim.set("appearance", article.deepCopy());
        statement.made().map(Dating::date).flatMap(Dates::plain).ifPresent(it -> claim.put("dateCreated", it));
        return claim;
    }
}
