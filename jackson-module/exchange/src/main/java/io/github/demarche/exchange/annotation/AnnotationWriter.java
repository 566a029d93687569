package io.github.demarche.exchange.annotation;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.PartyRole;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.exchange.internal.StatementTokens;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the annotations of a dossier. */
final class AnnotationWriter {
    private final Dossier dossier;
    private final Optional<SourceText> text;
    private final Ids ids;
    private final Optional<Instant> generated;
    private final URI source;
    private final Map<String, Statement> statements = new HashMap<>();
    private final ArrayNode annotations = JsonNodeFactory.instance.arrayNode();
    private final List<LeftOut> leftOut = new ArrayList<>();

    AnnotationWriter(Dossier dossier, Optional<SourceText> text, Ids ids, Optional<Instant> generated) {
        this.dossier = dossier;
        this.text = text;
        this.ids = ids;
        this.generated = generated;
        this.source = ids.text();
        dossier.statements().stream().filter(Names::isKnown).forEach(it -> statements.put(it.id(), it));
        dossier.statements().forEach(this::write);
    }

    ArrayNode annotations() {
        return annotations;
    }

    List<LeftOut> leftOut() {
        return leftOut.stream().distinct().toList();
    }

    ObjectNode collection() {
        URI id = ids.uri("collection");
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection
                .put("@context", Vocab.CONTEXT)
                .put(Vocab.ID, id.toString())
                .put(Vocab.TYPE, "AnnotationCollection")
                .put("total", annotations.size());
        ObjectNode page = collection.putObject("first");
        page.put(Vocab.ID, ids.uri("page/1").toString())
                .put(Vocab.TYPE, "AnnotationPage")
                .put("startIndex", 0);
        ArrayNode items = page.putArray(Vocab.ITEMS);
        // The context of the collection is theirs.
        annotations.forEach(it -> items.add(((ObjectNode) it).deepCopy().without("@context")));
        return collection;
    }

    private void write(Statement statement) {
        if (!Names.isKnown(statement)) {
            leaveOut(statement, "its kind \"" + Names.kind(statement) + "\" is of a newer version");
            return;
        }
        URI id = ids.statement(statement);
        AnnotationBuilder annotation = new AnnotationBuilder(head(statement, id, Vocab.CLASSIFYING));
        annotation.tag(Names.kind(statement));
        StatementTokens.of(statement).forEach(annotation::tag);
        statement.made().ifPresent(made -> tag(annotation, made));
        statement.sanctionReferences().stream()
                .flatMap(it -> it.regime().stream())
                .distinct()
                .forEach(it -> annotation.tag("regime", it));
        for (PartyRole role : PartyRole.values()) {
            role.of(statement).stream()
                    .filter(it -> it.mention().isEmpty())
                    .forEach(it -> annotation.tag(
                            role.token(),
                            it.actor().id()
                                    + it.basis()
                                            .map(basis -> " " + Names.token(basis))
                                            .orElse("")));
        }
        annotation.tag("id", statement.id());
        statement.content().ifPresent(it -> annotation.words(Vocab.DESCRIBING, it));
        statement.passages().forEach(it -> annotation.target(source, it, text));
        if (statement.passages().isEmpty()) {
            statement
                    .cue()
                    .ifPresentOrElse(
                            it -> annotation.tag(Vocab.CUE).target(source, it, text), () -> annotation.target(source));
        }
        annotations.add(annotation.build());
        spans(statement, new Spans(statement, id));
    }

    private static void tag(AnnotationBuilder annotation, Dating made) {
        annotation.tag("made", made.date().toString());
        made.basis().ifPresent(it -> annotation.tag("madeBasis", Names.token(it)));
        made.anchor().ifPresent(it -> annotation.tag("madeAnchor", it.toString()));
    }

    private void spans(Statement statement, Spans spans) {
        if (!statement.passages().isEmpty()) {
            statement.cue().ifPresent(cue -> spans.add(Vocab.CUE, Vocab.TAGGING, Optional.of(cue), it -> {}));
        }
        for (PartyRole role : PartyRole.values()) {
            role.of(statement).stream()
                    .filter(it -> it.mention().isPresent())
                    .forEach(it -> spans.add(
                            role.token(), Vocab.IDENTIFYING, it.mention(), annotation -> identify(annotation, it)));
        }
        for (Relay relay : statement.relays()) {
            if (relay.by().isEmpty()) {
                leaveOut(statement, "relays", "nobody is named who relays it");
            }
        }
        statement
                .quotations()
                .forEach(it ->
                        spans.add(Vocab.QUOTATION, Vocab.TAGGING, it.passage(), annotation -> quote(annotation, it)));
        statement
                .sanctionReferences()
                .forEach(it ->
                        spans.add(Vocab.INSTRUMENT, Vocab.TAGGING, it.wording(), annotation -> cite(annotation, it)));
        statement
                .instruments()
                .forEach(it -> spans.add(
                        Vocab.OTHER_INSTRUMENT, Vocab.TAGGING, it.wording(), annotation -> cite(annotation, it)));
        statement
                .made()
                .flatMap(Dating::wording)
                .ifPresent(it -> spans.add(Vocab.TIME, Vocab.TAGGING, Optional.of(it), annotation -> {}));
        for (Link link : statement.links()) {
            Statement other = link.statement()
                    .filter(it -> link.article().isEmpty())
                    .map(statements::get)
                    .orElse(null);
            if (other == null) {
                leaveOut(statement, "links", "it leads to what is not among the annotations");
            } else {
                spans.link(link.relation().token(), ids.statement(other));
            }
        }
    }

    private static void identify(AnnotationBuilder annotation, Party party) {
        Actor actor = party.actor();
        annotation.tag("actor", actor.id());
        party.basis().ifPresent(it -> annotation.tag("basis", Names.token(it)));
        annotation.words(Vocab.IDENTIFYING, actor.name());
        // An address says who it is beyond doubt, which a guess must not.
        if (actor.identifiedBy().filter(Basis.INFERRED::equals).isEmpty()) {
            AnnotationBuilder.address(actor).ifPresent(it -> annotation.resource(Vocab.IDENTIFYING, it));
        }
    }

    private static void quote(AnnotationBuilder annotation, Quotation quotation) {
        annotation.tag("form", Names.token(quotation.form()));
        quotation.by().ifPresent(it -> annotation.tag("by", it.id()));
        quotation.originalLanguage().ifPresent(it -> annotation.tag("originalLanguage", it));
        annotation.words(Vocab.DESCRIBING, quotation.language(), quotation.words());
    }

    private static void cite(AnnotationBuilder annotation, SanctionReference reference) {
        annotation.tag("relation", reference.relation().token());
        reference.certainty().ifPresent(it -> annotation.tag("certainty", Names.token(it)));
        reference.regime().ifPresent(it -> annotation.tag("regime", it));
        reference.identifiedBy().ifPresent(it -> annotation.tag("identifiedBy", Names.token(it)));
        reference.programmes().forEach(it -> annotation.tag("programme", tagged(it)));
        annotation.resolutions(reference.resolutions());
    }

    private static void cite(AnnotationBuilder annotation, InstrumentReference reference) {
        annotation.tag("relation", reference.relation().token());
        reference.certainty().ifPresent(it -> annotation.tag("certainty", Names.token(it)));
        reference.identifiedBy().ifPresent(it -> annotation.tag("identifiedBy", Names.token(it)));
        reference.identifiers().forEach(it -> annotation.tag("identifier", tagged(it)));
        reference.title().ifPresent(it -> annotation.words(Vocab.DESCRIBING, it));
    }

    private static String tagged(Identifier identifier) {
        return identifier.scheme() + ':' + identifier.value();
    }

    private ObjectNode head(Statement statement, URI id, String motivation) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("@context", Vocab.CONTEXT)
                .put(Vocab.ID, id.toString())
                .put(Vocab.TYPE, Vocab.ANNOTATION)
                .put(Vocab.MOTIVATION, motivation);
        statement.codedBy().or(dossier::coder).ifPresent(coder -> head.set("creator", creator(coder)));
        head.putObject("generator").put(Vocab.TYPE, "Software").put("name", "Demarche");
        generated.ifPresent(it -> head.put("generated", it.toString()));
        return head;
    }

    private static ObjectNode creator(Coder coder) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(Vocab.TYPE, coder.kind() == CoderKind.HUMAN ? "Person" : "Software")
                .put("name", coder.name());
    }

    private void leaveOut(Statement statement, String reason) {
        leftOut.add(LeftOut.of(LeftOut.Subject.STATEMENT, statement.id(), reason));
    }

    private void leaveOut(Statement statement, String property, String reason) {
        leftOut.add(LeftOut.of(LeftOut.Subject.STATEMENT, statement.id(), property, reason));
    }

    /** The annotations beside that of a statement. */
    private final class Spans {
        private final Statement statement;
        private final URI id;
        private final Map<String, Integer> counts = new HashMap<>();

        Spans(Statement statement, URI id) {
            this.statement = statement;
            this.id = id;
        }

        /** Adds an annotation of a place, or of the whole text, and links the statement to it. */
        void add(
                String tag,
                String motivation,
                Optional<Passage> place,
                java.util.function.Consumer<AnnotationBuilder> bodies) {
            URI span = ids.statement(statement, '/' + tag + '/' + counts.merge(tag, 1, Integer::sum));
            AnnotationBuilder annotation = new AnnotationBuilder(head(statement, span, motivation)).tag(tag);
            bodies.accept(annotation);
            place.ifPresentOrElse(it -> annotation.target(source, it, text), () -> annotation.target(source));
            annotations.add(annotation.build());
            link(tag, span);
        }

        void link(String tag, URI other) {
            URI link = ids.statement(statement, "/link/" + counts.merge("link", 1, Integer::sum));
            annotations.add(new AnnotationBuilder(head(statement, link, Vocab.LINKING))
                    .tag(tag)
                    .target(id)
                    .target(other)
                    .build());
        }
    }
}
