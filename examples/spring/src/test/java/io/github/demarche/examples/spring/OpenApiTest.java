package io.github.demarche.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.wire.schema.JsonSchemas;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The description shows the JSON and not the classes. */
class OpenApiTest extends Service {
    @Autowired
    private JsonMapper mapper;

    private JsonNode api;
    private JsonNode definitions;

    @BeforeEach
    void read() throws UnsupportedEncodingException {
        api = mapper.readTree(get("/v3/api-docs").getResponse().getContentAsString());
        definitions = mapper.readTree(mapper.writeValueAsString(JsonSchemas.knownDossier())
                        .replace("\"#/$defs/", "\"#/components/schemas/"))
                .get("$defs");
    }

    @Test
    void hasTheSchemasOfTheLibraryAndNoClassOfIt() {
        Set<String> ours = new TreeSet<>(definitions.propertyNames());
        assertThat(ours).hasSizeGreaterThan(40);
        Set<String> others = new TreeSet<>(api.at("/components/schemas").propertyNames());
        assertThat(others).containsAll(ours);
        others.removeAll(ours);
        assertThat(others).containsExactly("Found");
        assertThat(api.at("/components/schemas/Found/properties").propertyNames())
                .containsExactlyInAnyOrder("dossier", "found");
        for (String name : ours) {
            assertThat(sorted(api.at("/components/schemas/" + name))).as(name).isEqualTo(sorted(definitions.get(name)));
        }
    }

    /** The library of springdoc sorts what a schema requires, and omits an empty list of it. */
    private JsonNode sorted(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (JsonNode parent : copy.findParents("required")) {
            // A property may have this name too.
            if (parent instanceof ObjectNode object && object.get("required") instanceof ArrayNode required) {
                object.remove("required");
                if (!required.isEmpty()) {
                    object.set("required", mapper.valueToTree(new TreeSet<>(strings(required))));
                }
            }
        }
        return copy;
    }

    private static List<String> strings(ArrayNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void bodiesReferToThem() {
        assertThat(api.at("/paths/~1dossiers/post/requestBody/content/application~1json/schema/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/Dossier");
        assertThat(api.at("/paths/~1dossiers/post/responses").propertyNames()).contains("201");
        assertThat(api.at("/paths/~1dossiers~1{id}/get/responses/200/content/application~1json/schema/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/Dossier");
        assertThat(api.at("/paths/~1warnings/get/responses/200/content/application~1json/schema/items/$ref")
                        .stringValue())
                .isEqualTo("#/components/schemas/Warning");
    }

    @Test
    void parametersAreTexts() {
        List<JsonNode> parameters =
                api.at("/paths/~1warnings/get/parameters").valueStream().toList();
        assertThat(parameters)
                .extracting(it -> it.get("name").stringValue())
                .containsExactly("by", "before", "touching");
        assertThat(parameters)
                .extracting(it -> it.at("/schema/type").stringValue())
                .containsOnly("string");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = api.findValuesAsString("$ref");
        assertThat(references).hasSizeGreaterThan(100);
        assertThat(references)
                .allMatch(it -> it.startsWith("#/components/schemas/")
                        && api.at(it.substring(1)).isObject());
    }
}
