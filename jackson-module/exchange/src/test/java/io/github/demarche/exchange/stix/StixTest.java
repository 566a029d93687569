package io.github.demarche.exchange.stix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.Examples;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class StixTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    /** OASIS's schemas are not part of the project; without them its own rules are checked. */
    private static final Optional<Schemas> SCHEMAS = Optional.ofNullable(System.getProperty("validators"))
            .filter(it -> !it.isEmpty())
            .map(Path::of)
            .map(Schemas::new);

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStatementIsAValidNote(String name) {
        Dossier dossier = Examples.dossier(name);
        Stix stix = Stix.of(dossier).at(NOON);
        stix = Examples.text(name).map(stix::text).orElse(stix);
        ObjectNode bundle = stix.bundle();
        assertValid(bundle);
        assertThat(ofType(bundle, "note"))
                .extracting(it -> extension(it).path("statement_id").asString())
                .containsExactlyElementsOf(
                        dossier.statements().stream().map(Statement::id).toList());
        assertThat(stix.leftOut()).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "validators", matches = ".+")
    void theSchemasRefuseBrokenCopies() {
        Schemas schemas = SCHEMAS.orElseThrow();
        assertThat(schemas.problems(article())).isEmpty();
        assertBroken(schemas, "note", it -> it.remove("content"));
        assertBroken(schemas, "note", it -> it.putArray("object_refs"));
        assertBroken(schemas, "note", it -> it.put("created", "2026-11-26"));
        assertBroken(schemas, "note", it -> it.put("id", "note--1"));
        assertBroken(schemas, "note", it -> it.put("confidence", 101));
        assertBroken(schemas, "note", it -> it.put("Voice", "speaker"));
        assertBroken(schemas, "identity", it -> it.remove("name"));
        assertBroken(schemas, "location", it -> it.remove("country"));
        assertBroken(schemas, "report", it -> it.put("published", "2024-06-14"));
        assertBroken(schemas, "relationship", it -> it.remove("target_ref"));
        assertBroken(schemas, "extension-definition", it -> it.remove("schema"));
        assertBroken(schemas, "language-content", it -> it.remove("contents"));
    }

    @Test
    void ownRulesRefuseBrokenCopies() {
        assertThat(problems(article())).isEmpty();
        ObjectNode dangling = article();
        ((ObjectNode) ofType(dangling, "note").get(0)).putArray("object_refs").add("identity--0");
        assertThat(problems(dangling)).isNotEmpty();
        ObjectNode twice = article();
        twice.withArray("objects").add(ofType(twice, "note").get(0).deepCopy());
        assertThat(problems(twice)).isNotEmpty();
        ObjectNode empty = article();
        ((ObjectNode) ofType(empty, "note").get(0)).putArray("labels");
        assertThat(problems(empty)).isNotEmpty();
    }

    @Test
    void theExtensionHasWhatTheNoteHasNoPlaceFor() {
        JsonNode note = ofType(article(), "note").stream()
                .filter(it -> extension(it).path("statement_id").asString().equals("officials-warn-of-visit"))
                .findFirst()
                .orElseThrow();
        assertThat(note.path("abstract").asString()).isEqualTo("warning: Putin's visit to North Korea");
        assertThat(note.path("labels")).hasToString("[\"demarche\",\"warning\"]");
        assertThat(note.path("object_refs")).hasSize(5);
        JsonNode extension = extension(note);
        assertThat(extension.path("mode").asString()).isEqualTo("alert");
        assertThat(extension.path("made").asString()).isEqualTo("[..2024-06-14]");
        assertThat(extension.path("made_basis").asString()).isEqualTo("inferred");
        assertThat(extension.path("represented_refs")).hasSize(2);
        assertThat(extension.path("instruments").path(0).path("certainty").asString())
                .isEqualTo("possible");
        assertThat(extension.path("instruments").path(0).path("identified_by").asString())
                .isEqualTo("inferred");
        assertThat(extension.path("about").path(0).path("status").asString()).isEqualTo("planned");
        JsonNode french = ofType(article(), "language-content").stream()
                .filter(it -> it.path("object_ref").equals(note.path("id")))
                .findFirst()
                .orElseThrow();
        assertThat(french.path("contents").path("fr").path("abstract").asString())
                .isEqualTo("warning: la visite de Poutine en Corée du Nord");
    }

    @Test
    void aConcludedPartyIsApartAndADenialDenies() {
        Party concluded = Party.builder()
                .actor(State.of("PRK"))
                .basis(Basis.INFERRED)
                .addOnBehalfOf(State.of("CHN"))
                .build();
        Person person = Person.builder()
                .id("envoy")
                .name(Text.of("en", "an envoy"))
                .identifiedBy(Basis.EXTERNAL)
                .addIdentifier(Identifier.of("wikidata", "Q42"))
                .addIdentifier(Identifier.of("cve", "7"))
                .build();
        ObjectNode bundle = Stix.of(dossier(Denial.builder()
                        .id("denied")
                        .addSpeaker(person)
                        .addTarget(concluded)
                        .content(Text.of("en", "arms were sold"))
                        .confidence(0.255)
                        .build()))
                .at(Instant.parse("2026-11-26T12:00:00.0079Z"))
                .bundle();
        assertValid(bundle);
        JsonNode note = ofType(bundle, "note").get(0);
        assertThat(note.path("abstract").asString()).isEqualTo("denial: arms were sold");
        assertThat(note.path("content").asString()).isEqualTo("denial: arms were sold");
        assertThat(note.path("object_refs")).hasSize(1);
        assertThat(note.path("confidence").asInt()).isEqualTo(26);
        assertThat(note.path("created").asString()).isEqualTo("2026-11-26T12:00:00.007Z");
        JsonNode apart = extension(note).path("concluded_parties").path(0);
        assertThat(apart.path("role").asString()).isEqualTo("target");
        assertThat(apart.path("basis").asString()).isEqualTo("inferred");
        assertThat(apart.path("represented_refs")).hasSize(1);
        assertThat(extension(note).has("target_refs")).isFalse();
    }

    @Test
    void idsAreThoseOfTheDossierOrOfTheBase() {
        assertThat(article()).hasToString(article().toString());
        ObjectNode other = Stix.of(Examples.dossier("article"))
                .at(NOON)
                .base(URI.create("https://example.org/d"))
                .bundle();
        assertThat(other.path("id")).isNotEqualTo(article().path("id"));
        assertValid(other);
    }

    @Test
    void aVoteKeepsItsPosition() {
        assertThat(Stix.of(Examples.dossier("vote")).at(NOON).bundle().toString())
                .contains("\"position\":\"abstention\"");
    }

    @Test
    void needsATimeAndRefusesOthers() {
        Stix stix = Stix.of(Examples.dossier("wire-report"));
        assertThatThrownBy(stix::bundle)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("at(…)");
        assertThatThrownBy(() -> stix.at(Instant.MAX)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> stix.text("another")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> stix.base(URI.create("relative"))).isInstanceOf(InvalidValueException.class);
    }

    @Property(tries = 100)
    void anyDossierIsValid(@ForAll("dossiers") Dossier dossier) {
        ObjectNode bundle = Stix.of(dossier).at(NOON).bundle();
        assertValid(bundle);
        assertThat(ofType(bundle, "note")).hasSize(dossier.statements().size());
        assertThat(Stix.of(dossier).at(NOON).bundle()).hasToString(bundle.toString());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    private static void assertBroken(Schemas schemas, String type, Consumer<ObjectNode> fault) {
        ObjectNode bundle = article();
        fault.accept((ObjectNode) ofType(bundle, type).get(0));
        assertThat(schemas.problems(bundle)).as(type).isNotEmpty();
    }

    private static void assertValid(JsonNode bundle) {
        assertThat(problems(bundle)).isEmpty();
        SCHEMAS.ifPresent(it -> assertThat(it.problems(bundle)).isEmpty());
    }

    /** Ids once, no reference to what is not there, nothing empty. */
    private static List<String> problems(JsonNode bundle) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        bundle.path("objects").forEach(it -> {
            if (!ids.add(it.path("id").asString())) {
                problems.add(it.path("id") + " is there twice");
            }
        });
        problems(bundle, ids, "", problems);
        return problems;
    }

    private static void problems(JsonNode node, Set<String> ids, String name, List<String> problems) {
        if (node.isNull() || (node.isContainer() && node.isEmpty())) {
            problems.add(name + " is empty");
        }
        if (node.isString() && (name.endsWith("_ref") || name.endsWith("_refs")) && !ids.contains(node.asString())) {
            problems.add(name + " leads nowhere: " + node);
        }
        if (node.isObject()) {
            node.propertyNames().forEach(it -> problems(node.path(it), ids, it, problems));
        } else {
            node.forEach(it -> problems(it, ids, name, problems));
        }
    }

    private static ObjectNode article() {
        return Stix.of(Examples.dossier("article")).at(NOON).bundle();
    }

    private static JsonNode extension(JsonNode note) {
        return note.path("extensions").path(StixObjects.EXTENSION);
    }

    private static List<JsonNode> ofType(JsonNode bundle, String type) {
        List<JsonNode> objects = new ArrayList<>();
        bundle.path("objects").forEach(it -> {
            if (it.path("type").asString().equals(type)) {
                objects.add(it);
            }
        });
        return objects;
    }

    private static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("talks")
                        .title(Text.of("en", "Talks"))
                        .published(Dating.of(Edtf.parse("2024-06")))
                        .language("en")
                        .build())
                .statements(List.of(statements))
                .build();
    }
}
