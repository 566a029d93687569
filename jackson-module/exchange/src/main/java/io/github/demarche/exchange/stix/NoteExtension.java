package io.github.demarche.exchange.stix;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.exchange.internal.Tags;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a note has no place for: the act, who has which role and how that is known, the words, the instruments. */
final class NoteExtension {
    private final StixObjects objects;
    private final Optional<SourceText> text;
    private final Statement statement;
    private final ObjectNode extension;

    private NoteExtension(StixObjects objects, Optional<SourceText> text, Statement statement) {
        this.objects = objects;
        this.text = text;
        this.statement = statement;
        this.extension = JsonNodeFactory.instance
                .objectNode()
                .put("extension_type", "property-extension")
                .put("statement_id", statement.id())
                .put("statement_type", Names.kind(statement));
    }

    static ObjectNode of(StixObjects objects, Optional<SourceText> text, Statement statement) {
        NoteExtension extension = new NoteExtension(objects, text, statement);
        extension.nature();
        extension.parties();
        extension.words();
        extension.subject();
        return extension.extension;
    }

    private void nature() {
        Tags.shared(statement).forEach((name, value) -> extension.put(snake(name), value));
        Tags.ofKind(statement).forEach((name, value) -> extension.put(snake(name), value));
        statement.channel().ifPresent(it -> extension.put("channel", Names.token(it)));
        basis(extension, "channel_basis", statement.channelBasis());
        statement.made().ifPresent(made -> {
            extension.put("made", made.date().toString());
            made.basis().ifPresent(it -> extension.put("made_basis", Names.token(it)));
        });
        if (statement instanceof Conditional conditional) {
            conditional.condition().ifPresent(it -> extension.put("condition", StixObjects.words(it)));
        }
        if (statement instanceof Warning warning) {
            for (Consequence consequence : warning.consequences()) {
                extension
                        .withArray("consequences")
                        .addObject()
                        .put("description", StixObjects.words(consequence.description()))
                        .put("certainty", Names.token(consequence.certainty()));
            }
        }
    }

    /** STIX wants lower-case names. */
    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        name.codePoints()
                .forEach(c -> snake.append(Character.isUpperCase(c) ? "_" : "")
                        .append(Character.toString(c).toLowerCase(Locale.ROOT)));
        return snake.toString();
    }

    private void parties() {
        parties("speaker", statement.speakers());
        parties("addressee", statement.addressees());
        parties("target", statement.targets());
        for (Relay relay : statement.relays()) {
            ObjectNode hop = extension.withArray("relays").addObject();
            StixObjects.list(
                    hop,
                    "by_refs",
                    relay.by().stream().map(Party::actor).map(objects::identity).toList());
            relay.channel().ifPresent(it -> hop.put("channel", Names.token(it)));
            relay.cue().flatMap(it -> SourceText.words(text, it)).ifPresent(it -> hop.put("cue", it));
            basis(
                    hop,
                    "basis",
                    relay.by().stream()
                            .map(Party::basis)
                            .filter(Concluded::is)
                            .findFirst()
                            .orElse(relay.basis()));
            if (hop.isEmpty()) {
                hop.put("by", "nobody named");
            }
        }
    }

    /** The parties of a role; those that are concluded apart, each with how it is known. */
    private void parties(String role, List<Party> parties) {
        for (Party party : parties) {
            String actor = objects.identity(party.actor());
            if (Concluded.is(party.basis())) {
                ObjectNode concluded = extension
                        .withArray("concluded_parties")
                        .addObject()
                        .put("role", role)
                        .put("party_ref", actor);
                basis(concluded, "basis", party.basis());
                StixObjects.list(concluded, "represented_refs", represented(party));
            } else {
                extension.withArray(role + "_refs").add(actor);
                represented(party)
                        .forEach(extension.withArray(
                                role.equals("speaker") ? "represented_refs" : role + "_represented_refs")::add);
            }
        }
        List.of("represented_refs", role + "_represented_refs").forEach(it -> {
            if (extension.path(it).isArray() && extension.path(it).isEmpty()) {
                extension.remove(it);
            }
        });
    }

    private List<String> represented(Party party) {
        return party.onBehalfOf().stream()
                .map((Actor it) -> objects.identity(it))
                .toList();
    }

    private void words() {
        statement.cue().flatMap(it -> SourceText.words(text, it)).ifPresent(it -> extension.put("cue", it));
        for (Passage passage : statement.passages()) {
            passage(extension.withArray("passages").addObject(), passage);
        }
        for (Quotation quotation : statement.quotations()) {
            ObjectNode node = extension
                    .withArray("quotations")
                    .addObject()
                    .put("words", quotation.words())
                    .put("lang", quotation.language())
                    .put("form", Names.token(quotation.form()));
            quotation.by().ifPresent(it -> node.put("by_ref", objects.identity(it)));
            quotation.passage().ifPresent(it -> passage(node, it));
        }
    }

    private void passage(ObjectNode node, Passage passage) {
        passage.start().ifPresent(it -> node.put("start", it));
        passage.end().ifPresent(it -> node.put("end", it));
        SourceText.words(text, passage).ifPresent(it -> node.put("exact", it));
    }

    private void subject() {
        for (SanctionReference reference : statement.sanctionReferences()) {
            ObjectNode instrument = instrument(
                    reference.relation(), reference.certainty(), reference.wording(), reference.identifiedBy());
            reference.regime().ifPresent(it -> instrument.put("regime", it));
            StixObjects.list(
                    instrument,
                    "resolutions",
                    reference.resolutions().stream()
                            .map(it -> it.resolution().symbol()
                                    + (it.provisions().isEmpty()
                                            ? ""
                                            : ", "
                                                    + String.join(
                                                            ", ",
                                                            it.provisions().stream()
                                                                    .map(Provision::toString)
                                                                    .toList())))
                            .toList());
            StixObjects.list(
                    instrument,
                    "programmes",
                    reference.programmes().stream()
                            .map(it -> it.scheme() + ": " + it.value())
                            .toList());
        }
        for (InstrumentReference reference : statement.instruments()) {
            ObjectNode instrument = instrument(
                    reference.relation(), reference.certainty(), reference.wording(), reference.identifiedBy());
            reference.title().ifPresent(it -> instrument.put("title", StixObjects.words(it)));
            StixObjects.list(
                    instrument,
                    "identifiers",
                    reference.identifiers().stream()
                            .map(it -> it.scheme() + ": " + it.value())
                            .toList());
        }
        statement
                .about()
                .forEach(it -> extension
                        .withArray("about")
                        .addObject()
                        .put("description", StixObjects.words(it.description()))
                        .put("status", Names.token(it.status())));
        statement.links().forEach(this::link);
    }

    private ObjectNode instrument(
            Object relation, Optional<Certainty> certainty, Optional<Passage> wording, Optional<Basis> identifiedBy) {
        ObjectNode instrument = extension.withArray("instruments").addObject().put("relation", Names.token(relation));
        certainty.ifPresent(it -> instrument.put("certainty", Names.token(it)));
        wording.flatMap(it -> SourceText.words(text, it)).ifPresent(it -> instrument.put("wording", it));
        basis(instrument, "identified_by", identifiedBy);
        return instrument;
    }

    private void link(Link link) {
        ObjectNode node = extension.withArray("links").addObject().put("relation", Names.token(link.relation()));
        link.statement().ifPresent(it -> node.put("statement_id", it));
        link.article().ifPresent(it -> node.put("article", it.toString()));
    }

    private static void basis(ObjectNode node, String property, Optional<Basis> basis) {
        basis.ifPresent(it -> node.put(property, Names.token(it)));
    }
}
