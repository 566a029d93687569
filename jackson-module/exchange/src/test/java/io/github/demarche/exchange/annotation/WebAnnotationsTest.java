package io.github.demarche.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.Ferries;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class WebAnnotationsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Dossier DOSSIER = Ferries.dossier();
    private static final WebAnnotations ANNOTATIONS = WebAnnotations.of(DOSSIER).text(Ferries.TEXT);

    @Test
    void eachStatementIsAnAnnotationOfItsPassages() {
        assertThat(ANNOTATIONS.annotations()).isEqualTo(JSON.readTree(Ferries.resource("ferries.annotations.json")));
        assertThat(ANNOTATIONS.leftOut()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (WebAnnotations each : List.of(
                ANNOTATIONS,
                WebAnnotations.of(DOSSIER),
                ANNOTATIONS.base(URI.create("https://example.org/d")),
                ANNOTATIONS.generated(Instant.EPOCH))) {
            assertReadAgain(each.annotations());
            assertReadAgain(each.collection());
            assertReadAgain(each.collection().path("first"));
        }
    }

    private static void assertReadAgain(JsonNode annotations) {
        AnnotationReading reading =
                WebAnnotations.read(JSON.readTree(JSON.writeValueAsString(annotations)), DOSSIER.actors());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.attributions()).isEmpty();
        // This dossier has nothing that the layout does not hold: all of it comes back.
        assertThat(reading.statements()).containsExactlyElementsOf(DOSSIER.statements());
    }

    @Test
    void aDenialIsTaggedAsOneBeforeAllElse() {
        assertThat(ANNOTATIONS
                        .annotations()
                        .valueStream()
                        .filter(it -> it.toString().contains("valmeria-denies\"")))
                .allSatisfy(
                        it -> assertThat(it.path("body").get(0).path("value").stringValue())
                                .isEqualTo("denial"));
        assertThat(WebAnnotations.read(ANNOTATIONS.annotations(), DOSSIER.actors())
                        .statements()
                        .get(3))
                .isInstanceOf(Denial.class);
    }

    @Test
    void aConcludedPartyDoesNotBecomeAStatedOne() {
        assertThat(ANNOTATIONS.annotations().toString()).contains("\"target:valmeria inferred\"");
        Statement warning = WebAnnotations.read(ANNOTATIONS.annotations(), DOSSIER.actors())
                .statements()
                .get(1);
        assertThat(warning.targets().get(0).basis()).contains(Basis.INFERRED);
    }

    @Test
    void howAChannelIsKnownComesBackWithIt() {
        Statement inferred = Ferries.statement(DOSSIER, "spokesman-will-not-wait").toBuilder()
                .links(List.of())
                .channelBasis(Basis.INFERRED)
                .build();
        assertThat(WebAnnotations.read(WebAnnotations.of(with(inferred)).annotations(), DOSSIER.actors())
                        .statements())
                .containsExactly(inferred);
    }

    @Test
    void anActorWhoIsOnlyGuessedHasNoAddress() {
        Statement warning = Ferries.statement(DOSSIER, "ministry-warns");
        for (Basis basis : Basis.values()) {
            Statement by = warning.toBuilder()
                    .speakers(List.of(Party.builder()
                            .actor(Ferries.OSTRAND.toBuilder()
                                    .identifiedBy(basis)
                                    .build())
                            .mention(Passage.of(0, 1))
                            .build()))
                    .build();
            boolean hasAddress =
                    WebAnnotations.of(with(by)).annotations().toString().contains("http://www.wikidata.org/entity/Q42");
            assertThat(hasAddress).as(basis.toString()).isEqualTo(basis != Basis.INFERRED);
        }
    }

    @Test
    void theCoderAndTheTimeAreSaid() {
        Dossier coded =
                DOSSIER.toBuilder().coder(Coder.of(CoderKind.MODEL, "m")).build();
        Statement own = Ferries.statement(DOSSIER, "ministry-warns").toBuilder()
                .codedBy(Coder.of(CoderKind.HUMAN, "h"))
                .build();
        JsonNode first = WebAnnotations.of(coded)
                .generated(Instant.parse("2024-06-15T10:00:00Z"))
                .annotations()
                .get(0);
        assertThat(first.path("creator").toString()).isEqualTo("{\"type\":\"Software\",\"name\":\"m\"}");
        assertThat(first.path("generated").stringValue()).isEqualTo("2024-06-15T10:00:00Z");
        assertThat(WebAnnotations.of(with(own))
                        .annotations()
                        .get(0)
                        .path("creator")
                        .toString())
                .isEqualTo("{\"type\":\"Person\",\"name\":\"h\"}");
        assertThat(ANNOTATIONS.annotations().get(0).has("generated")).isFalse();
    }

    @Test
    void whatHasNoPlaceIsLeftOutWithItsReason() {
        Statement newer = UnrecognizedStatement.builder()
                .id("ultimatum")
                .type("ultimatum")
                .addSpeaker(Ferries.OSTRAND)
                .build();
        Statement denial = Ferries.statement(DOSSIER, "valmeria-denies").toBuilder()
                .links(List.of(Link.of(LinkRelation.DENIES, "ultimatum")))
                .build();
        assertThat(WebAnnotations.of(with(newer, denial)).leftOut())
                .extracting(LeftOut::id, it -> it.property().orElse(""))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("ultimatum", ""),
                        org.assertj.core.api.Assertions.tuple("valmeria-denies", "links"));
    }

    @Test
    void aStatementWithoutAnyPlaceIsAboutTheWholeText() {
        Statement placeless = Ferries.statement(DOSSIER, "twelve-vote").toBuilder()
                .passages(List.of())
                .instruments(List.of())
                .build();
        ArrayNode annotations = WebAnnotations.of(with(placeless)).annotations();
        assertThat(annotations).hasSize(1);
        assertThat(annotations.get(0).path("target").isString()).isTrue();
        assertThat(WebAnnotations.read(annotations, DOSSIER.actors()).statements())
                .containsExactly(placeless);
    }

    @Test
    void anotherTextAndABaseThatIsNoneAreRefused() {
        Dossier other = DOSSIER.toBuilder()
                .article(DOSSIER.article().toBuilder().sha256("0".repeat(64)).build())
                .build();
        assertThatThrownBy(() -> WebAnnotations.of(other).text(Ferries.TEXT)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ANNOTATIONS.base(URI.create("d"))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @EnabledIfSystemProperty(named = "validators", matches = ".+")
    void theyDoAllThatTheW3cSaysAnAnnotationMust() {
        Path suite = Path.of(System.getProperty("validators"), "w3c");
        AnnotationMusts musts = new AnnotationMusts(suite, "annotations/annotationMusts.test");
        assertThat(musts.size()).isEqualTo(54);
        for (WebAnnotations each : List.of(ANNOTATIONS, WebAnnotations.of(DOSSIER))) {
            assertThat(each.annotations())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(musts.broken(it)).isEmpty());
        }
        AnnotationMusts collections = new AnnotationMusts(suite, "collections/collectionMusts.test");
        assertThat(collections.size()).isEqualTo(10);
        assertThat(collections.broken(ANNOTATIONS.collection())).isEmpty();
        // Broken copies are refused.
        ObjectNode noContext = copy();
        noContext.remove("@context");
        ObjectNode noTarget = copy();
        noTarget.remove("target");
        ObjectNode wrongPosition = copy();
        ((ObjectNode) wrongPosition.path("target").path("selector").get(0)).put("start", "two");
        ObjectNode wrongId = copy();
        wrongId.put("id", "not a uri");
        assertThat(List.of(noContext, noTarget, wrongPosition, wrongId))
                .allSatisfy(it -> assertThat(musts.broken(it)).isNotEmpty());
        assertThat(collections.broken(ANNOTATIONS.collection().without("first")))
                .isNotEmpty();
    }

    private static ObjectNode copy() {
        return (ObjectNode) ANNOTATIONS.annotations().get(0).deepCopy();
    }

    @Test
    @EnabledIfSystemProperty(named = "validators", matches = ".+")
    void asLinkedDataNothingIsDropped() {
        Path context = Path.of(System.getProperty("validators"), "anno.jsonld");
        JsonNode annotations = ANNOTATIONS.annotations();
        assertThat(LinkedData.dropped(annotations, context)).isEmpty();
        assertThat(LinkedData.dropped(ANNOTATIONS.collection(), context)).isEmpty();
        // What the context does not know is dropped, and is seen.
        ObjectNode unknown = copy();
        unknown.put("speaker", "ostrand");
        assertThat(LinkedData.dropped(unknown, context)).isNotEmpty();
    }

    @Property(tries = 100)
    void anyDossierIsReadAgainInWhatTheLayoutHolds(@ForAll("dossiers") Dossier dossier) {
        ArrayNode annotations = WebAnnotations.of(dossier).annotations();
        assertThat(annotations).isEqualTo(WebAnnotations.of(dossier).annotations());
        Set<String> ids = new HashSet<>();
        annotations.forEach(
                it -> assertThat(ids.add(it.path("id").stringValue())).isTrue());
        AnnotationReading reading = WebAnnotations.read(annotations, dossier.actors());
        // What denies, accepts or refuses only what is elsewhere says nothing without it; who links to that loses the
        // link.
        assertThat(reading.problems())
                .allSatisfy(it ->
                        assertThat(it.reason()).containsAnyOf("it is no statement", "leads to what is no statement"));
        assertThat(reading.statements()).allSatisfy(read -> {
            Statement written = Ferries.statement(dossier, read.id());
            assertThat(read.kind()).isEqualTo(written.kind());
            assertThat(read.voice()).isEqualTo(written.voice());
            assertThat(read.content()).isEqualTo(written.content());
            assertThat(read.certainty()).isEqualTo(written.certainty());
            assertThat(read.channel()).isEqualTo(written.channel());
            assertThat(read.made().map(it -> it.date()))
                    .isEqualTo(written.made().map(it -> it.date()));
            assertThat(read.passages()).hasSameSizeAs(written.passages());
            assertThat(read.cue().isPresent()).isEqualTo(written.cue().isPresent());
            assertThat(read.quotations()).hasSameSizeAs(written.quotations());
            assertThat(read.sanctionReferences()).hasSameSizeAs(written.sanctionReferences());
            assertThat(read.instruments()).hasSameSizeAs(written.instruments());
            assertThat(read.targets())
                    .extracting(it -> it.actor().id())
                    .containsExactlyInAnyOrderElementsOf(written.targets().stream()
                            .map(it -> it.actor().id())
                            .toList());
        });
    }

    @Property(tries = 100)
    void wordsOfOthersStayWords(@ForAll String any) {
        String words = new String(
                        any.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)
                .replace('\u0000', ' ');
        Statement hostile = Ferries.statement(DOSSIER, "ministry-warns").toBuilder()
                .content(Text.of("en", "x" + words))
                .build();
        String written =
                JSON.writeValueAsString(WebAnnotations.of(with(hostile)).annotations());
        assertThat(WebAnnotations.read(JSON.readTree(written), DOSSIER.actors()).statements())
                .containsExactly(hostile);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    private static Dossier with(Statement... statements) {
        return Objects.requireNonNull(DOSSIER).toBuilder()
                .statements(List.of(statements))
                .build();
    }
}
