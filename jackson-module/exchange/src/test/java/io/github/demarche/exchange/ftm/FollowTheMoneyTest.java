package io.github.demarche.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.StateCodes;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.exchange.Examples;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class FollowTheMoneyTest {
    private static final JsonMapper JSON = new JsonMapper();
    /** No topic of these judges anybody. */
    private static final List<String> TOPICS = List.of(
            "gov",
            "gov.executive",
            "gov.igo",
            "gov.judicial",
            "gov.legislative",
            "gov.national",
            "gov.security",
            "mil",
            "pol.party");

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStatementIsAValidEvent(String name) {
        Dossier dossier = Examples.dossier(name);
        FollowTheMoney ftm = FollowTheMoney.of(dossier).prefix("my-data");
        ftm = Examples.text(name).map(ftm::text).orElse(ftm);
        List<JsonNode> entities = entities(ftm);
        assertThat(Model.problems(entities)).isEmpty();
        assertThat(entities)
                .extracting(it -> it.path("id").asString())
                .containsAll(dossier.statements().stream()
                        .map(it -> "my-data-statement-" + it.id())
                        .toList());
        assertJudgesNobody(entities);
    }

    @Test
    void theModelRefusesBrokenCopies() {
        assertThat(Model.problems(entities(article()))).isEmpty();
        assertBroken(it -> it.put("id", "a/b"));
        assertBroken(it -> it.put("id", "a".repeat(201)));
        assertBroken(it -> it.put("schema", "Statement"));
        assertBroken(it -> ((ObjectNode) it.path("properties")).remove("name"));
        assertBroken(it -> values(it, "speaker").add("x"));
        assertBroken(it -> values(it, "eventsInvolved").add("poutine-kim-article"));
        assertBroken(it -> values(it, "involved").add("poutine-kim-actor-nobody"));
        assertBroken(it -> values(it, "involved").add("poutine-kim-article"));
        assertBroken(it -> values(it, "topics").add("judged"));
        assertBroken(it -> values(it, "country").add("KOR"));
        assertBroken(it -> values(it, "date").add("[..2024-06-14]"));
        assertBroken(it -> values(it, "name").add("x".repeat(385)));
        assertBroken(it -> values(it, "keywords").add(" "));
        assertBroken(it -> values(it, "keywords").add("a").add("a"));
        assertBroken(it -> values(it, "keywords").add(1));
        assertBroken(it -> values(it, "country"));
    }

    @Test
    void linksSayTheRoleAndHowItIsKnown() {
        List<JsonNode> entities = entities(article());
        JsonNode event = entity(entities, "poutine-kim-statement-officials-warn-of-visit");
        assertThat(values(event, "name")).hasToString("[\"warning: Putin's visit to North Korea\"]");
        assertThat(values(event, "keywords").toString())
                .contains("\"demarche:warning\"", "\"mode:alert\"", "made:[..2024-06-14] (inferred)")
                .contains("\"unsc-regime:DPRK violation possible (inferred)\"");
        assertThat(values(event, "involved")).hasSize(5);
        JsonNode link = entity(entities, "poutine-kim-role-officials-warn-of-visit.speaker.0");
        assertThat(values(link, "role")).hasToString("[\"speaker\"]");
        assertThat(values(link, "status")).hasToString("[\"stated\"]");
        assertThat(values(entity(entities, "poutine-kim-role-officials-warn-of-visit.speaker.0.for.kor"), "role"))
                .hasToString("[\"speaker on behalf of\"]");
    }

    @Test
    void aVoteKeepsItsPositionAndADecisionItsMeasure() {
        assertThat(values(
                        entity(
                                entities(FollowTheMoney.of(Examples.dossier("vote"))),
                                "meridian-council-214-statement-two-abstain"),
                        "keywords"))
                .contains(JSON.getNodeFactory().stringNode("position:abstention"));
        assertThat(text(FollowTheMoney.of(Examples.dossier("expulsion")))).contains("measure:expulsion");
    }

    @Test
    void nothingThatIsConcludedOrHypotheticalOrDeniedLooksStated() {
        Party concluded =
                Party.builder().actor(State.of("PRK")).basis(Basis.INFERRED).build();
        Dossier dossier = dossier(Denial.builder()
                .id("denied")
                .addSpeaker(State.of("KOR"))
                .addTarget(concluded)
                .content(Text.of("en", "arms were sold"))
                .addAbout(Event.builder()
                        .id("strike")
                        .description(Text.of("en", "a strike"))
                        .status(EventStatus.HYPOTHETICAL)
                        .build())
                .build());
        FollowTheMoney ftm = FollowTheMoney.of(dossier);
        List<JsonNode> entities = entities(ftm);
        assertThat(Model.problems(entities)).isEmpty();
        JsonNode event = entity(entities, "talks-statement-denied");
        assertThat(values(event, "summary")).hasToString("[\"denial: arms were sold\"]");
        assertThat(values(event, "involved")).hasToString("[\"talks-actor-kor\"]");
        assertThat(values(entity(entities, "talks-role-denied.target.0"), "status"))
                .hasToString("[\"inferred\"]");
        assertThat(text(ftm)).doesNotContain("strike");
        assertThat(ftm.leftOut()).hasSize(1).first().satisfies(it -> {
            assertThat(it.subject()).isEqualTo(LeftOut.Subject.EVENT);
            assertThat(it.id()).isEqualTo("strike");
        });
    }

    @Test
    void actorsHaveTheirPostsMembersAndCountries() {
        Organization ministry = Organization.builder()
                .id("ministry")
                .name(Text.of("en", "Ministry"))
                .kind(OrganizationKind.MINISTRY)
                .state(State.of("SUN"))
                .build();
        Person envoy = Person.builder()
                .id("envoy")
                .name(Text.of("en", "An Envoy"))
                .addOffice(Office.builder()
                        .title(Text.of("en", "envoy"))
                        .organization(ministry)
                        .since(Edtf.parse("1985"))
                        .until(Edtf.parse("1987~"))
                        .build())
                .addOffice(Office.builder()
                        .title(Text.of("en", "clerk"))
                        .organization(ministry)
                        .former(true)
                        .build())
                .addIdentifier(Identifier.of("wikidata", "Q42"))
                .addIdentifier(Identifier.of("isni", "0000000000000001"))
                .identifiedBy(Basis.EXTERNAL)
                .build();
        Group both = Group.builder()
                .id("both")
                .name(Text.of("en", "the two"))
                .addMember(envoy)
                .addMember(ministry)
                .size(2)
                .build();
        List<JsonNode> entities = entities(FollowTheMoney.of(dossier(Denial.builder()
                .id("denied")
                .addSpeaker(both)
                .content(Text.of("en", "it"))
                .build())));
        assertThat(Model.problems(entities)).isEmpty();
        assertThat(values(entity(entities, "talks-actor-ministry"), "country")).hasToString("[\"suhh\"]");
        assertThat(values(entity(entities, "talks-position-envoy.0"), "name")).hasToString("[\"envoy, Ministry\"]");
        JsonNode occupancy = entity(entities, "talks-occupancy-envoy.0");
        assertThat(values(occupancy, "startDate")).hasToString("[\"1985\"]");
        assertThat(values(occupancy, "endDate")).isEmpty();
        assertThat(values(occupancy, "description")).hasToString("[\"until: 1987~\"]");
        assertThat(values(entity(entities, "talks-occupancy-envoy.1"), "status"))
                .hasToString("[\"ended\"]");
        JsonNode person = entity(entities, "talks-actor-envoy");
        assertThat(values(person, "wikidataId")).hasToString("[\"Q42\"]");
        assertThat(values(person, "notes")).hasToString("[\"identified: external\"]");
        assertThat(values(entity(entities, "talks-membership-both.envoy"), "member"))
                .hasToString("[\"talks-actor-envoy\"]");
    }

    @Test
    void everyStateHasACountryOfTheModel() {
        Dossier dossier = Dossier.builder()
                .article(dossier().article())
                .actors(StateCodes.all().stream().<Actor>map(State::of).toList())
                .build();
        List<JsonNode> entities = entities(FollowTheMoney.of(dossier));
        assertThat(entities).hasSize(1 + StateCodes.all().size());
        assertThat(Model.problems(entities)).isEmpty();
    }

    @Test
    void recordsKeepTheLanguageAndHaveTheIdOfFollowTheMoney() throws IOException {
        StringBuilder lines = new StringBuilder();
        article().writeStatements(lines);
        assertThat(lines.toString().lines())
                .contains(
                        // As FollowTheMoney's own library made it.
                        "{\"canonical_id\":\"poutine-kim-actor-kor\",\"entity_id\":\"poutine-kim-actor-kor\",\"prop\":\"name\","
                                + "\"schema\":\"PublicBody\",\"value\":\"South Korea\",\"dataset\":\"poutine-kim\",\"lang\":\"eng\","
                                + "\"original_value\":null,\"first_seen\":null,\"last_seen\":null,\"external\":false,"
                                + "\"origin\":null,\"id\":\"dcf19e11a3089b5136b25884b9f6ee93f1b04bb6\"}");
    }

    @Test
    void longIdsAndWordsAreCutAndApart() {
        String slug = "a".repeat(300);
        Dossier dossier = dossier(
                Denial.builder()
                        .id(slug + "b")
                        .addSpeaker(State.of("KOR"))
                        .content(Text.of("en", "x".repeat(383) + "😀"))
                        .build(),
                Denial.builder()
                        .id(slug + "c")
                        .addSpeaker(State.of("KOR"))
                        .content(Text.of("en", "it"))
                        .build());
        FollowTheMoney ftm = FollowTheMoney.of(dossier);
        assertThat(Model.problems(entities(ftm))).isEmpty();
        assertThat(ftm.leftOut()).extracting(it -> it.property().orElseThrow()).containsExactly("name");
    }

    @Test
    void refusesAPrefixThatIsNoneAndAnotherText() {
        FollowTheMoney ftm = FollowTheMoney.of(Examples.dossier("wire-report"));
        for (String prefix : List.of("", "-a", "a/b", "a ", "a".repeat(101))) {
            assertThatThrownBy(() -> ftm.prefix(prefix))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("prefix");
        }
        assertThatThrownBy(() -> ftm.text("another")).isInstanceOf(InvalidValueException.class);
    }

    @Property(tries = 150)
    void anyDossierIsValid(@ForAll("dossiers") Dossier dossier) {
        FollowTheMoney ftm = FollowTheMoney.of(dossier);
        List<JsonNode> entities = entities(ftm);
        assertThat(Model.problems(entities)).isEmpty();
        assertJudgesNobody(entities);
        assertThat(entities.stream().filter(it -> it.path("id").asString().contains("-statement-")))
                .hasSize(dossier.statements().size());
        assertThat(text(FollowTheMoney.of(dossier))).isEqualTo(text(ftm));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    /** Nobody is listed, and nothing is said of anybody's conduct. */
    private static void assertJudgesNobody(List<JsonNode> entities) {
        assertThat(entities).isNotEmpty().allSatisfy(entity -> {
            assertThat(entity.path("schema").asString()).isNotEqualTo("Sanction");
            JsonNode properties = entity.path("properties");
            assertThat(properties.propertyNames()).doesNotContain("program", "programId");
            properties
                    .path("topics")
                    .forEach(topic -> assertThat(topic.asString()).isIn(TOPICS));
        });
    }

    private static void assertBroken(Consumer<ObjectNode> fault) {
        List<JsonNode> entities = entities(article());
        fault.accept((ObjectNode) entity(entities, "poutine-kim-statement-officials-warn-of-visit"));
        assertThat(Model.problems(entities)).isNotEmpty();
    }

    private static FollowTheMoney article() {
        return FollowTheMoney.of(Examples.dossier("article"));
    }

    private static ArrayNode values(JsonNode entity, String property) {
        return ((ObjectNode) entity.path("properties")).withArray(property);
    }

    private static JsonNode entity(List<JsonNode> entities, String id) {
        return entities.stream()
                .filter(it -> it.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    static String text(FollowTheMoney ftm) {
        try {
            StringBuilder lines = new StringBuilder();
            ftm.writeEntities(lines);
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> entities(FollowTheMoney ftm) {
        return new ArrayList<>(text(ftm).lines().map(JSON::readTree).toList());
    }

    private static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("talks")
                        .title(Text.of("en", "Talks"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .statements(Stream.of(statements).toList())
                .build();
    }
}
