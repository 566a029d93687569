package io.github.demarche.exchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.exchange.Examples;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.source.Article;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaOrgTest {
    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStatementIsAnAction(String name) {
        Dossier dossier = Examples.dossier(name);
        ObjectNode graph = SchemaOrg.of(dossier).graph();
        assertThat(Vocabulary.problems(graph)).isEmpty();
        assertThat(actions(graph))
                .extracting(it -> it.path("identifier").path(0).asString())
                .containsExactlyElementsOf(
                        dossier.statements().stream().map(Statement::id).toList());
    }

    @Test
    void theRulesRefuseBrokenCopies() {
        assertThat(Vocabulary.problems(SchemaOrg.of(Examples.dossier("article")).graph()))
                .isEmpty();
        assertBroken(it -> it.put("startTime", "2024-06-14"));
        assertBroken(it -> it.put("@type", "WarnAction"));
        assertBroken(it -> it.put("headline", "a"));
        assertBroken(it -> it.putArray("agent"));
        assertBroken(it -> it.putArray("agent").addObject().put("@id", "urn:uuid:0"));
        assertBroken(it -> it.putArray("agent").addObject().put("@type", "Country"));
        assertBroken(it -> it.putArray("agent").addObject().put("@type", "Role").put("roleName", "a"));
        assertBroken(it -> it.putObject("object").put("@type", "Claim").put("dateCreated", "[..2024-06-14]"));
        assertBroken(it -> it.put("name", " "));
        assertBroken(it -> it.put("name", 1));
        ObjectNode other = SchemaOrg.of(Examples.dossier("vote")).graph().put("@context", "https://example.org");
        assertThat(Vocabulary.problems(other)).isNotEmpty();
    }

    @Test
    void onlyWhatASpeakerClaimsIsAClaim() {
        ObjectNode graph = SchemaOrg.of(Examples.dossier("article")).graph();
        List<JsonNode> claims = ofType(graph, "Claim");
        assertThat(claims).isNotEmpty().allSatisfy(it -> {
            assertThat(it.path("author")).isNotEmpty();
            assertThat(it.path("text")).isNotEmpty();
            assertThat(it.path("appearance").path("@id").asString()).startsWith("ni:///sha-256;");
        });
        for (Statement statement : Examples.dossier("article").statements()) {
            boolean isClaimed = actions(graph).stream()
                    .filter(it -> it.path("identifier").path(0).asString().equals(statement.id()))
                    .anyMatch(it -> it.has("object"));
            boolean mayBe = statement.voice() == Voice.SPEAKER
                    && List.of("assertion", "accusation")
                            .contains(statement.kind().name().toLowerCase(Locale.ROOT));
            assertThat(isClaimed && !mayBe).as(statement.id()).isFalse();
        }
    }

    @Test
    void aDenialIsNoClaimAndNotTheOpposite() {
        Dossier dossier = dossier(Denial.builder()
                .id("denied")
                .addSpeaker(State.of("KOR"))
                .content(Text.of("en", "arms were sold"))
                .build());
        SchemaOrg schemaOrg = SchemaOrg.of(dossier);
        assertThat(actions(schemaOrg.graph())
                        .get(0)
                        .path("description")
                        .path(0)
                        .path("@value")
                        .asString())
                .isEqualTo("denial: arms were sold");
        assertThat(schemaOrg.claim(dossier.statements().get(0))).isEmpty();
        assertThat(ofType(schemaOrg.graph(), "Claim")).isEmpty();
        assertThat(schemaOrg.leftOut()).hasSize(1).first().satisfies(it -> {
            assertThat(it.id()).isEqualTo("denied");
            assertThat(it.reason()).contains("the opposite");
        });
    }

    @Test
    void concludedPartiesRelaysAndSupposedEventsAreNotStated() {
        Party concluded =
                Party.builder().actor(State.of("PRK")).basis(Basis.INFERRED).build();
        Event strike = Event.builder()
                .id("strike")
                .description(Text.of("en", "a strike"))
                .status(EventStatus.HYPOTHETICAL)
                .build();
        Assertion.Builder said = Assertion.builder()
                .id("said")
                .addSpeaker(State.of("KOR"))
                .addTarget(concluded)
                .content(Text.of("en", "all is well"))
                .addRelay(Relay.builder().addBy(State.of("FRA")).build())
                .addAbout(strike);
        SchemaOrg schemaOrg = SchemaOrg.of(dossier(said.build()));
        ObjectNode graph = schemaOrg.graph();
        assertThat(Vocabulary.problems(graph)).isEmpty();
        assertThat(ofType(graph, "Event")).isEmpty();
        assertThat(schemaOrg.leftOut()).extracting(LeftOut::subject).containsExactly(LeftOut.Subject.EVENT);
        JsonNode action = actions(graph).get(0);
        assertThat(action.path("about")).hasSize(1);
        assertThat(action.path("about").path(0).path("roleName").asString()).isEqualTo("target (inferred)");
        assertThat(action.path("participant").path(0).path("roleName").asString())
                .isEqualTo("relay");
        assertThat(ofType(graph, "Claim").get(0).path("author")).hasSize(1);
        // A claim that the speaker is only concluded to make is none.
        Dossier byConcluded =
                dossier(said.speakers(List.of(concluded)).targets(List.of()).build());
        assertThat(SchemaOrg.of(byConcluded).claim(byConcluded.statements().get(0)))
                .isEmpty();
    }

    @Test
    void aClaimForAReviewIsWhole() {
        Dossier dossier = Examples.dossier("article");
        Statement accusation =
                dossier.statement("united-states-accuse-russia-and-north-korea").orElseThrow();
        ObjectNode claim = SchemaOrg.of(dossier)
                .base(URI.create("https://example.org/d"))
                .claim(accusation)
                .orElseThrow();
        assertThat(Vocabulary.problems(claim)).isEmpty();
        assertThat(claim.path("@id").asString())
                .isEqualTo("https://example.org/d/statement/united-states-accuse-russia-and-north-korea/claim");
        assertThat(claim.path("author").path(0).path("@type").asString()).isEqualTo("GovernmentOrganization");
        assertThat(claim.path("appearance").path("@type").asString()).isEqualTo("NewsArticle");
        assertThatThrownBy(() -> SchemaOrg.of(Examples.dossier("vote")).claim(accusation))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SchemaOrg.of(dossier).base(URI.create("relative")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void identitiesAreUrisOnlyWhereTheSystemIsKnown() {
        State state = State.builder()
                .code("KOR")
                .addIdentifier(Identifier.of("wikidata", "Q884"))
                .addIdentifier(Identifier.of("mine", "7"))
                .build();
        ObjectNode graph = SchemaOrg.of(dossier(Assertion.builder()
                        .id("said")
                        .addSpeaker(state)
                        .content(Text.of("en", "so"))
                        .build()))
                .graph();
        assertThat(Vocabulary.problems(graph)).isEmpty();
        JsonNode node = ofType(graph, "GovernmentOrganization").get(0);
        assertThat(node.path("sameAs")).hasToString("[\"http://www.wikidata.org/entity/Q884\"]");
        assertThat(node.path("identifier").path(0).path("propertyID").asString())
                .isEqualTo("mine");
    }

    @Test
    void aVoteKeepsItsPosition() {
        assertThat(SchemaOrg.of(Examples.dossier("vote")).graph().toString())
                .contains("\"disambiguatingDescription\":[\"position:against\"]");
    }

    @Property(tries = 150)
    void anyDossierKeepsTheRules(@ForAll("dossiers") Dossier dossier) {
        ObjectNode graph = SchemaOrg.of(dossier).graph();
        assertThat(Vocabulary.problems(graph)).isEmpty();
        assertThat(actions(graph)).hasSize(dossier.statements().size());
        assertThat(SchemaOrg.of(dossier).graph()).hasToString(graph.toString());
        dossier.statements()
                .forEach(it -> assertThat(SchemaOrg.of(dossier).claim(it).isPresent())
                        .isEqualTo(StatementNodes.whyNoClaim(it).isEmpty()));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    private static void assertBroken(Consumer<ObjectNode> fault) {
        ObjectNode graph = SchemaOrg.of(Examples.dossier("article")).graph();
        fault.accept((ObjectNode) actions(graph).get(0));
        assertThat(Vocabulary.problems(graph)).isNotEmpty();
    }

    private static List<JsonNode> actions(JsonNode graph) {
        List<JsonNode> actions = new ArrayList<>();
        graph.path("@graph").forEach(it -> {
            if (it.path("@type").asString().endsWith("Action")) {
                actions.add(it);
            }
        });
        return actions;
    }

    private static List<JsonNode> ofType(JsonNode graph, String type) {
        List<JsonNode> nodes = new ArrayList<>();
        graph.path("@graph").forEach(it -> {
            if (it.path("@type").asString().equals(type)) {
                nodes.add(it);
            }
        });
        return nodes;
    }

    private static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("talks")
                        .title(Text.of("en", "Talks"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .statements(List.of(statements))
                .build();
    }
}
