package io.github.demarche.exchange.stix;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dossier as a bundle of STIX 2.1: the article as a report, actors as identities, each statement as a note with an extension.
 *
 * <pre>{@code
 * String bundle = Stix.of(dossier).at(Instant.parse("2026-11-27T12:00:00Z")).text(text).bundle().toString();
 * }</pre>
 *
 * <p>The note says the kind and the content, such as {@code denial: arms were sold}; the extension has the rest. A party that is
 * inferred or known from outside is in the extension with how it is known, not among what the note is about. Confidence is the
 * coder's, not the speaker's certainty. Ids and times are made of the dossier, the base and the instant: there is no clock, so the caller says when.
 */
public final class Stix {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
    private static final int PERCENT = 100;

    private final Dossier dossier;
    private final Optional<Instant> instant;
    private final Optional<SourceText> text;
    private final Optional<URI> base;

    private Stix(Dossier dossier, Optional<Instant> instant, Optional<SourceText> text, Optional<URI> base) {
        this.dossier = Objects.requireNonNull(dossier);
        this.instant = instant;
        this.text = text;
        this.base = base;
    }

    /**
     * Returns a dossier in STIX, which needs a time yet: {@link #at}.
     *
     * @param dossier the dossier
     * @return the exporter
     */
    public static Stix of(Dossier dossier) {
        return new Stix(dossier, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the exporter with a time, at which all objects were created and modified.
     *
     * @param instant the time, which is cut to milliseconds
     * @return the exporter
     * @throws InvalidValueException if its year is not one of four digits
     */
    public Stix at(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new InvalidValueException("Stix", "at", "an instant of the years 0 to 9999", instant.toString());
        }
        return new Stix(dossier, Optional.of(instant), text, base);
    }

    /**
     * Returns the exporter with the words of passages. Without the text it has those that the passages hold themselves.
     *
     * @param text the article's text
     * @return the exporter
     * @throws InvalidValueException if the article has the digest of another text
     */
    public Stix text(String text) {
        return new Stix(dossier, instant, Optional.of(SourceText.of(dossier.article(), text)), base);
    }

    /**
     * Returns the exporter with ids in a name space of the caller's, made of a URI.
     *
     * @param base the URI, absolute, without query and fragment
     * @return the exporter
     * @throws InvalidValueException if it is not such a URI
     */
    public Stix base(URI base) {
        Ids.checkBase(base);
        return new Stix(dossier, instant, text, Optional.of(base));
    }

    /**
     * {@return nothing: each statement is a note, and the extension has what a note does not}
     */
    public List<LeftOut> leftOut() {
        return List.of();
    }

    /**
     * Returns the bundle.
     *
     * @return the bundle, a tree of the caller's own
     * @throws IllegalStateException if no time was given
     */
    public ObjectNode bundle() {
        Ids ids = Ids.of(dossier, base);
        String time = time(instant.orElseThrow(() ->
                new IllegalStateException("STIX dates every object: say when with at(…), such as Instant.now()")));
        StixObjects objects = new StixObjects(ids, time);
        List<ObjectNode> reported = new ArrayList<>();
        ActorObjects actors = new ActorObjects(objects, reported::add);
        for (Actor actor : dossier.actors()) {
            actors.add(actor);
        }
        String report = objects.id("report", "article/" + dossier.article().id());
        for (Statement statement : dossier.statements()) {
            note(statement, report, objects, reported);
        }
        ObjectNode bundle = JsonNodeFactory.instance
                .objectNode()
                .put("type", "bundle")
                .put("id", objects.id("bundle", "article/" + dossier.article().id()));
        ArrayNode all = bundle.putArray("objects").add(definer(objects)).add(definition(objects));
        all.add(report(report, objects, reported));
        reported.forEach(all::add);
        return bundle;
    }

    private static String time(Instant instant) {
        String millis = instant.truncatedTo(ChronoUnit.MILLIS).toString();
        return millis.contains(".") ? millis : millis.replace("Z", ".000Z");
    }

    private static ObjectNode definer(StixObjects objects) {
        return objects.object(StixObjects.DEFINER).put("name", "Demarche").put("identity_class", "system");
    }

    private static ObjectNode definition(StixObjects objects) {
        ObjectNode definition = objects.object(StixObjects.EXTENSION)
                .put("created_by_ref", StixObjects.DEFINER)
                .put("name", "Diplomatic statement")
                .put(
                        "description",
                        "The act, the parties and the legal instruments of a statement that an article reports.")
                .put(
                        "schema",
                        "Tokens are those of the format demarche/1; made is an EDTF date; positions count Unicode code points of"
                                + " the text whose SHA-256 the report has; concluded parties are those that the article"
                                + " does not state.")
                .put("version", "1.0.0");
        definition.putArray("extension_types").add("property-extension");
        return definition;
    }

    private ObjectNode report(String id, StixObjects objects, List<ObjectNode> reported) {
        Article article = dossier.article();
        ObjectNode report = objects.object(id)
                .put("name", StixObjects.words(article.title()))
                .put(
                        "published",
                        Dates.day(article.published().date())
                                .map(it -> it + "T00:00:00.000Z")
                                .orElse(objects.time()))
                .put("lang", StixObjects.language(article.title()));
        report.putArray("labels").add("demarche");
        ObjectNode reference =
                report.putArray("external_references").addObject().put("source_name", "article");
        reference.put("external_id", article.id());
        article.uri().ifPresent(it -> reference.put("url", it.toString()));
        article.sha256().ifPresent(it -> reference.putObject("hashes").put("SHA-256", it));
        ArrayNode refs = report.putArray("object_refs");
        reported.forEach(it -> refs.add(it.path("id").asString()));
        if (refs.isEmpty()) {
            refs.add(StixObjects.DEFINER);
        }
        return report;
    }

    private void note(Statement statement, String report, StixObjects objects, List<ObjectNode> reported) {
        String kind = Names.kind(statement);
        String label = statement
                .content()
                .map(it -> kind + ": " + StixObjects.words(it))
                .orElse(kind);
        ObjectNode note = objects.object(objects.note(statement))
                .put("abstract", label)
                .put("content", content(statement, label));
        Set<String> parties = new LinkedHashSet<>();
        Stream.of(statement.speakers(), statement.addressees(), statement.targets())
                .flatMap(List::stream)
                .filter(it -> !Concluded.is(it.basis()))
                .forEach(it -> refer(it, parties, objects));
        StixObjects.list(note, "object_refs", parties.isEmpty() ? List.of(report) : parties);
        note.putArray("labels").add("demarche").add(kind);
        statement.confidence().ifPresent(it -> note.put("confidence", (int) Math.round(PERCENT * it)));
        statement.identifiers().forEach(it -> StixObjects.reference(note, it));
        statement.sanctionReferences().stream()
                .map(SanctionReference::resolutions)
                .flatMap(List::stream)
                .map(ResolutionCitation::resolution)
                .distinct()
                .forEach(it -> resolution(note, it));
        note.putObject("extensions").set(StixObjects.EXTENSION, NoteExtension.of(objects, text, statement));
        reported.add(note);
        statement.content().ifPresent(it -> translations(statement, kind, it, objects, reported));
    }

    private static void refer(Party party, Set<String> parties, StixObjects objects) {
        parties.add(objects.identity(party.actor()));
        party.onBehalfOf().forEach(it -> parties.add(objects.identity(it)));
    }

    private static void resolution(ObjectNode note, Resolution resolution) {
        note.withArray("external_references")
                .addObject()
                .put("source_name", "United Nations Security Council")
                .put("external_id", resolution.symbol())
                .put("url", resolution.uri().toString());
    }

    /** The words of the passages, else the quotations, else what the note is called: a note has something to say. */
    private String content(Statement statement, String label) {
        List<String> passages = statement.passages().stream()
                .map((Passage it) -> SourceText.words(text, it))
                .flatMap(Optional::stream)
                .toList();
        if (!passages.isEmpty()) {
            return String.join("\n", passages);
        }
        List<String> quotations = statement.quotations().stream()
                .map(it -> '“' + it.words() + '”')
                .toList();
        return quotations.isEmpty() ? label : String.join("\n", quotations);
    }

    private static void translations(
            Statement statement, String kind, Text content, StixObjects objects, List<ObjectNode> reported) {
        String own = StixObjects.language(content);
        ObjectNode contents = JsonNodeFactory.instance.objectNode();
        content.toMap().forEach((language, words) -> {
            if (!language.equals(own)) {
                contents.putObject(language).put("abstract", kind + ": " + words);
            }
        });
        if (contents.isEmpty()) {
            return;
        }
        String note = objects.note(statement);
        ObjectNode translations = objects.object(objects.id("language-content", note))
                .put("object_ref", note)
                .put("object_modified", objects.time());
        translations.set("contents", contents);
        reported.add(translations);
    }
}
