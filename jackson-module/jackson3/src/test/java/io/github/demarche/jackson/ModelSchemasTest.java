package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.wire.schema.FormatGuide;
import io.github.demarche.wire.schema.JsonSchemas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The schemas for language models keep the limits that the providers published on 27 November 2026.
 *
 * <p>A schema that is beyond a limit is refused with an error before the model is asked, so these numbers matter more than taste.
 */
class ModelSchemasTest {
    private static final JsonNode COMPACT = Mappers.PLAIN.valueToTree(JsonSchemas.compactDossier(List.of("en", "fr")));
    private static final JsonNode REDUCED = Mappers.PLAIN.valueToTree(JsonSchemas.reducedDossier(List.of("en", "fr")));

    /**
     * OpenAI, guide "Structured model outputs", section "Supported schemas": the root is an object and no anyOf; every property is
     * required and objects are closed; at most 5,000 properties in all, 10 levels of nesting, 120,000 characters of names and
     * tokens, 1,000 tokens, and 15,000 characters in a list of more than 250 tokens; a reference has no other keyword.
     */
    @Test
    void bothFormsKeepTheLimitsOfOpenAi() {
        for (JsonNode schema : List.of(COMPACT, REDUCED)) {
            SchemaSize size = SchemaSize.of(schema);
            assertThat(schema.get("type").asString()).isEqualTo("object");
            assertThat(schema.has("anyOf")).isFalse();
            assertThat(size.optional()).isZero();
            assertThat(size.isClosed()).isTrue();
            assertThat(size.properties()).isBetween(100, 5_000);
            assertThat(size.depth()).isBetween(5, 10);
            assertThat(size.names()).isBetween(1_000, 120_000);
            assertThat(size.enumValues()).isBetween(100, 1_000);
            assertThat(size.longestLargeEnum()).isLessThanOrEqualTo(15_000);
        }
    }

    /**
     * Anthropic, guide "Structured outputs", section "JSON Schema limitations", for strict tools too: at most 24 optional properties
     * and 16 properties with a choice of types in a request, objects closed, no recursion, no minimum, maximum or length. How
     * large the grammar may be that is compiled from it is not published; choices and options multiply it, and here are none.
     */
    @Test
    void theCompactFormKeepsTheLimitsOfAnthropic() {
        SchemaSize size = SchemaSize.of(COMPACT);
        assertThat(size.optional()).isLessThanOrEqualTo(24);
        assertThat(size.unions()).isLessThanOrEqualTo(16);
        assertThat(size.isRecursive()).isFalse();
        assertThat(size.isClosed()).isTrue();
        // The reduced form is not for them.
        assertThat(SchemaSize.of(REDUCED).unions()).isGreaterThan(16);
    }

    /**
     * Google, guide "Structured outputs" of the Gemini API: a subset of the keywords, of which these are used; large and deeply nested
     * schemas may be refused, without numbers.
     */
    @Test
    void theCompactFormUsesTheKeywordsOfGemini() {
        assertThat(SchemaSize.of(COMPACT).keywords())
                .isEqualTo(new TreeSet<>(Set.of(
                        "type",
                        "description",
                        "properties",
                        "required",
                        "additionalProperties",
                        "items",
                        "enum",
                        "$ref",
                        "$defs")));
        assertThat(SchemaSize.of(COMPACT).depth()).isLessThan(10);
    }

    @Test
    void theCompactFormIsSmall() {
        int size = Mappers.JSON.write(JsonSchemas.compactDossier(List.of("en"))).length();
        assertThat(size).isLessThan(20_000);
        assertThat(4 * size)
                .isLessThan(Mappers.JSON
                        .write(JsonSchemas.reducedDossier(List.of("en")))
                        .length());
        assertThatThrownBy(() -> JsonSchemas.compactDossier(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReferenceHasNoOtherKeyword() {
        for (JsonNode reference : COMPACT.findParents("$ref")) {
            assertThat(reference.size()).isEqualTo(1);
        }
    }

    @Test
    void descriptionsSayWhatEachKindMeansAndHowValuesAreWritten() {
        JsonNode statement = COMPACT.at("/properties/statements/items/properties");
        for (JsonNode kind : statement.at("/type/enum")) {
            assertThat(statement.at("/type/description").asString()).contains(kind.asString() + ": ");
        }
        // All but that of kinds which a newer version knows.
        assertThat(statement.at("/type/enum").size()).isEqualTo(StatementKind.values().length - 1);
        assertThat(COMPACT.at("/$defs/Dating/properties/date/description").asString())
                .contains("[..2024-06-14]")
                .endsWith("Never empty.");
        String regimes = statement
                .at("/sanctionReferences/items/properties/regime/description")
                .asString();
        assertThat(SanctionsRegimes.all()).isNotEmpty().allMatch(it -> regimes.contains(it.key()));
        assertThat(statement.at("/mode/description").asString()).startsWith("Of proposal, warning: ");
        for (String name : statement.propertyNames()) {
            JsonNode property = statement.get(name);
            boolean isDescribed = property.has("description")
                    || COMPACT.at("/properties/statements/items/description")
                            .asString()
                            .contains(name + ": ");
            assertThat(isDescribed).as(name).isTrue();
        }
    }

    @Test
    void theGuideNamesEveryKindAndEveryPropertyWithinSixKilobytes() {
        String guide = FormatGuide.text();
        assertThat(guide.getBytes(StandardCharsets.UTF_8).length).isBetween(4_000, 6 * 1_024);
        Set<String> names = new TreeSet<>();
        collectNames(Mappers.PLAIN.valueToTree(JsonSchemas.dossier()), names);
        assertThat(names).contains("speakers", "sha256", "consequences").hasSizeGreaterThan(80);
        List<String> words = List.of(guide.split("[^A-Za-z0-9-]+"));
        // Extensions have any name; the types of statements and actors are listed.
        names.remove("type");
        assertThat(words).containsAll(names);
        for (JsonNode kind : COMPACT.at("/properties/statements/items/properties/type/enum")) {
            assertThat(guide).containsPattern("\n  " + kind.asString() + "( C)?: ");
        }
        for (JsonNode token : REDUCED.findValues("enum").stream()
                .filter(it -> it.size() < 100)
                .flatMap(JsonNode::valueStream)
                .toList()) {
            assertThat(words).contains(token.asString().split("/"));
        }
        assertThat(SanctionsRegimes.all()).allMatch(it -> guide.contains(it.key()));
        assertThat(guide.lines()).noneMatch(String::isBlank);
    }

    private static void collectNames(JsonNode schema, Set<String> names) {
        List<JsonNode> parts = new ArrayList<>();
        schema.path("properties").forEach(parts::add);
        names.addAll(schema.path("properties").propertyNames());
        for (String keyword : List.of("$defs", "oneOf", "anyOf", "allOf")) {
            schema.path(keyword).forEach(parts::add);
        }
        if (schema.has("items")) {
            parts.add(schema.get("items"));
        }
        parts.forEach(it -> collectNames(it, names));
    }
}
