package io.github.demarche.exchange.ftm;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.exchange.internal.Tags;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A statement as an event, with a link from each party. */
final class StatementEntities {
    private final Dossier dossier;
    private final Optional<SourceText> text;
    private final EntityIds ids;
    private final Consumer<LeftOut> leftOut;
    private final List<Entity> entities = new ArrayList<>();

    StatementEntities(Dossier dossier, Optional<SourceText> text, EntityIds ids, Consumer<LeftOut> leftOut) {
        this.dossier = dossier;
        this.text = text;
        this.ids = ids;
        this.leftOut = leftOut;
    }

    List<Entity> of(Statement statement) {
        entities.clear();
        Entity event = act(statement);
        entity(ids.of("documentation", statement.id()), "Documentation", statement)
                .add("document", ids.article())
                .add("entity", event.id())
                .add("role", "reports");
        parties(statement, "speaker", statement.speakers(), event);
        parties(statement, "addressee", statement.addressees(), event);
        parties(statement, "target", statement.targets(), event);
        relays(statement, event);
        links(statement, event);
        for (Event about : statement.about()) {
            about(statement, "about", about, event);
        }
        statement.occasion().ifPresent(it -> about(statement, "occasion", it, event));
        return List.copyOf(entities);
    }

    static boolean isReal(Event event) {
        return event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING;
    }

    private Entity entity(String id, String schema, Statement statement) {
        Entity entity = new Entity(id, schema, LeftOut.Subject.STATEMENT, statement.id(), leftOut);
        entities.add(entity);
        return entity;
    }

    private Entity act(Statement statement) {
        String kind = Names.kind(statement);
        Entity event = entity(ids.statement(statement), "Event", statement).add("proof", ids.article());
        Optional<Text> content = statement.content();
        if (content.isPresent()) {
            event.add("name", kind + ": " + content.get().any("en"), Optional.empty());
            // What is denied has no "not": alone, it would be the opposite of what is said.
            event.add("summary", statement instanceof Denial ? kind + ": " : "", content.get());
        } else {
            event.add("name", kind);
        }
        statement.quotations().forEach(it -> event.add("description", quotation(it), Languages.code(it.language())));
        statement
                .passages()
                .forEach(passage -> SourceText.words(text, passage)
                        .ifPresent(it -> event.add(
                                "description",
                                it,
                                Languages.code(dossier.article().language()))));
        statement.made().map(Dating::date).flatMap(Dates::plain).ifPresent(it -> event.add("date", it));
        keywords(statement, event);
        Stream.of(statement.speakers(), statement.addressees(), statement.targets())
                .flatMap(List::stream)
                .filter(it ->
                        !Concluded.is(it.basis()) && !Concluded.is(it.actor().identifiedBy()))
                .flatMap(it -> Stream.concat(Stream.of(it.actor()), it.onBehalfOf().stream()))
                .forEach(it -> event.add("involved", ids.actor(it)));
        return event;
    }

    private static String quotation(Quotation quotation) {
        return '“'
                + quotation.words()
                + '”'
                + quotation
                        .by()
                        .map(it -> " (words of " + it.name().any("en") + ")")
                        .orElse("");
    }

    private static void keywords(Statement statement, Entity event) {
        event.add("keywords", "demarche:" + Names.kind(statement));
        Tags.shared(statement).forEach((name, value) -> event.add("keywords", name + ":" + value));
        Tags.ofKind(statement).forEach((name, value) -> event.add("keywords", name + ":" + value));
        statement.made().ifPresent(made -> {
            Edtf date = made.date();
            if (Dates.plain(date).isEmpty() || Concluded.is(made.basis())) {
                event.add("keywords", "made:" + date + Concluded.mark(made.basis()));
            }
        });
        for (SanctionReference it : statement.sanctionReferences()) {
            String relation = relation(it.relation(), it.certainty(), it.identifiedBy());
            it.regime().ifPresent(key -> event.add("keywords", "unsc-regime:" + key + relation));
            it.resolutions()
                    .forEach(cited -> event.add(
                            "keywords", "unsc-resolution:" + cited.resolution().symbol() + relation));
            // Not the property for programmes, which says that somebody is listed under one.
            it.programmes().forEach(programme -> event.add("keywords", "programme:" + value(programme) + relation));
        }
        for (InstrumentReference it : statement.instruments()) {
            String relation = relation(it.relation(), it.certainty(), it.identifiedBy());
            it.title().ifPresent(title -> event.add("keywords", "instrument:" + title.any("en") + relation));
            it.identifiers().forEach(identifier -> event.add("keywords", "instrument:" + value(identifier) + relation));
        }
        statement.identifiers().forEach(it -> event.add("keywords", value(it)));
    }

    private static String value(Identifier identifier) {
        return identifier.scheme() + ":" + identifier.value();
    }

    private static String relation(Object relation, Optional<Certainty> certainty, Optional<Basis> basis) {
        return " " + Names.token(relation)
                + certainty
                        .filter(it -> it != Certainty.CERTAIN)
                        .map(it -> " " + Names.token(it))
                        .orElse("")
                + Concluded.mark(basis);
    }

    private void parties(Statement statement, String role, List<Party> parties, Entity event) {
        for (int i = 0; i < parties.size(); i++) {
            party(statement, role, i, parties.get(i), event);
        }
    }

    private void party(Statement statement, String role, int index, Party party, Entity event) {
        Entity link = entity(ids.of("role", statement.id(), role, index), "UnknownLink", statement)
                .add("subject", ids.actor(party.actor()))
                .add("object", event.id())
                .add("role", role)
                .add("proof", ids.article());
        status(link, party);
        party.mention()
                .flatMap(it -> SourceText.words(text, it))
                .ifPresent(it -> link.add(
                        "description", it, Languages.code(dossier.article().language())));
        party.office().ifPresent(it -> link.add("summary", "as ", it.title()));
        for (Actor master : party.onBehalfOf()) {
            Entity represented = entity(
                            ids.of("role", statement.id(), role, index, "for", master.id()), "UnknownLink", statement)
                    .add("subject", ids.actor(master))
                    .add("object", event.id())
                    .add("role", role + " on behalf of")
                    .add("proof", ids.article());
            party.basis().filter(it -> it != Basis.STATED).ifPresent(it -> represented.add("status", Names.token(it)));
        }
    }

    /** How it is known that the actor has the role, and that it is this actor. */
    private static void status(Entity link, Party party) {
        party.basis().ifPresent(it -> link.add("status", Names.token(it)));
        party.actor()
                .identifiedBy()
                .filter(it -> it != Basis.STATED)
                .ifPresent(it -> link.add("status", "identified: " + Names.token(it)));
    }

    private void relays(Statement statement, Entity event) {
        for (int i = 0; i < statement.relays().size(); i++) {
            Relay relay = statement.relays().get(i);
            if (relay.by().isEmpty()) {
                leftOut.accept(LeftOut.of(
                        LeftOut.Subject.STATEMENT, statement.id(), "relays", "nobody is named who could be linked"));
            }
            for (int j = 0; j < relay.by().size(); j++) {
                relayParty(statement, i, j, event);
            }
        }
    }

    private void relayParty(Statement statement, int hop, int index, Entity event) {
        Relay relay = statement.relays().get(hop);
        Party party = relay.by().get(index);
        Entity link = entity(ids.of("role", statement.id(), "relay", hop, index), "UnknownLink", statement)
                .add("subject", ids.actor(party.actor()))
                .add("object", event.id())
                .add("role", "relay")
                .add("proof", ids.article());
        status(link, party);
        relay.basis().filter(it -> it != Basis.STATED).ifPresent(it -> link.add("status", Names.token(it)));
        relay.channel().ifPresent(it -> link.add("summary", Names.token(it)));
    }

    private void links(Statement statement, Entity event) {
        for (int i = 0; i < statement.links().size(); i++) {
            Link link = statement.links().get(i);
            String relation = Names.token(link.relation());
            if (link.article().isEmpty() && link.statement().isPresent()) {
                entity(ids.of("link", statement.id(), i), "UnknownLink", statement)
                        .add("subject", event.id())
                        .add("object", ids.statement(link.statement().get()))
                        .add("role", relation)
                        .add("proof", ids.article());
            } else {
                event.add(
                        "keywords",
                        "link:" + relation + link.article().map(it -> " " + it).orElse("")
                                + link.statement().map(it -> " " + it).orElse(""));
            }
        }
    }

    private void about(Statement statement, String role, Event about, Entity event) {
        if (isReal(about)) {
            entity(ids.of(role, statement.id(), about.id()), "UnknownLink", statement)
                    .add("subject", event.id())
                    .add("object", ids.event(about))
                    .add("role", role)
                    .add("proof", ids.article());
        }
    }
}
