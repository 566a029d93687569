package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.demarche.RawValue;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.text.Text;
import io.github.demarche.wire.schema.JsonSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas: to the letter, and held against a validator that is not ours. */
class JsonSchemaTest {
    private static final Path SHIPPED = Path.of("../wire/src/main/resources/META-INF/demarche");
    private static final Path REDUCED = Path.of("../wire/src/test/resources/schema");
    static final SchemaRegistry VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    static final Schema DOSSIER = compile(JsonSchemas.dossier());
    static final Schema KNOWN_DOSSIER = compile(JsonSchemas.knownDossier());
    static final Schema KNOWN_STATEMENT = compile(JsonSchemas.knownStatement());
    static final Schema STATEMENT = compile(JsonSchemas.statement());

    private static final Set<String> KEYWORDS_OF_MODELS = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "anyOf",
            "$ref",
            "$defs",
            "description");

    private static Schema compile(RawValue schema) {
        return VALIDATOR.getSchema(Mappers.JSON.write(schema));
    }

    static Map<Path, RawValue> files() {
        List<String> languages = List.of("en", "fr");
        return Map.of(
                SHIPPED.resolve("dossier.schema.json"), JsonSchemas.dossier(),
                SHIPPED.resolve("statement.schema.json"), JsonSchemas.statement(),
                SHIPPED.resolve("known-dossier.schema.json"), JsonSchemas.knownDossier(),
                SHIPPED.resolve("known-statement.schema.json"), JsonSchemas.knownStatement(),
                REDUCED.resolve("reduced-dossier.json"), JsonSchemas.reducedDossier(languages),
                REDUCED.resolve("reduced-statement.json"), JsonSchemas.reducedStatement(languages));
    }

    static Set<Map.Entry<Path, RawValue>> entries() {
        return files().entrySet();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void areWrittenAsTheirFiles(Map.Entry<Path, RawValue> schema) throws IOException {
        update(schema);
        assertThat(schema.getKey())
                .as("-Dgolden.update=true re-creates the files")
                .hasContent(json(schema));
    }

    private static String json(Map.Entry<Path, RawValue> schema) {
        return Mappers.JSON.pretty(schema.getValue()) + "\n";
    }

    private static void update(Map.Entry<Path, RawValue> schema) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(schema.getKey().getParent());
            Files.writeString(schema.getKey(), json(schema));
        }
    }

    @Test
    void ship() throws IOException {
        // It may run first: one run must be enough to re-create the files.
        for (Map.Entry<Path, RawValue> schema : entries()) {
            update(schema);
        }
        for (String name : List.of("dossier", "statement", "known-dossier", "known-statement")) {
            assertThat(JsonSchemas.class.getResource("/META-INF/demarche/" + name + ".schema.json"))
                    .isNotNull();
        }
        assertThat(Mappers.JSON.read(Files.readString(SHIPPED.resolve("dossier.schema.json")), RawValue.class))
                .isEqualTo(JsonSchemas.dossier());
    }

    /** A native image of GraalVM has only those resources that a configuration asks for. */
    @Test
    void areInNativeImages() throws IOException {
        String configuration = "/META-INF/native-image/io.github.demarche/demarche-wire/resource-config.json";
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(configuration))) {
            JsonNode includes = JsonMapper.shared().readTree(in).at("/resources/includes");
            assertThat(includes).hasSize(1);
            assertThat(SHIPPED.toFile().list())
                    .hasSize(5)
                    .allMatch(file -> ("META-INF/demarche/" + file)
                            .matches(includes.get(0).path("pattern").stringValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void areSchemas(Map.Entry<Path, RawValue> schema) {
        Schema ofSchemas = VALIDATOR.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(ofSchemas.validate(Mappers.JSON.write(schema.getValue()), InputFormat.JSON))
                .isEmpty();
    }

    static Stream<String> faultsOfStatements() {
        String good = """
                {"type": "warning", "id": "a", "mode": "alert", "speakers": [{"actor": {"type": "state", "code": "KOR"}}],
                 "content": {"en": "a visit"}, "passages": [{"start": 0, "end": 5}], "confidence": 0.5}""";
        return Stream.of(
                good.replace("\"type\": \"warning\", ", ""),
                good.replace("\"warning\"", "\"Warning\""),
                good.replace("\"id\": \"a\", ", ""),
                good.replace("\"a\"", "\"A b\""),
                good.replace("\"a\"", "7"),
                good.replace("\"mode\": \"alert\", ", ""),
                good.replace("\"alert\"", "\"alrt\""),
                good.replace("\"KOR\"", "\"XYZ\""),
                good.replace("\"state\"", "\"planet\""),
                good.replace("{\"actor\":", "{\"who\":"),
                good.replace("{\"type\": \"state\", \"code\": \"KOR\"}", "\"kor\""),
                good.replace("{\"en\": \"a visit\"}", "{}"),
                good.replace("{\"en\": \"a visit\"}", "\"a visit\""),
                good.replace("a visit", ""),
                good.replace("\"en\"", "\"e n\""),
                good.replace("\"start\": 0", "\"start\": -1"),
                good.replace("\"end\": 5", "\"end\": 5.5"),
                good.replace("\"end\": 5", "\"end\": 5, \"length\": 5"),
                good.replace("0.5", "1.5"),
                good.replace("0.5", "\"high\""));
    }

    @ParameterizedTest
    @MethodSource("faultsOfStatements")
    void refuseWhatTheReaderRefuses(String json) {
        assertThat(STATEMENT.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> Mappers.JSON.read(json, Statement.class)).isInstanceOf(DemarcheReadException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"article\": {}}",
                "{\"format\": \"demarche/2\", \"article\": {\"id\": \"a\", \"title\": {\"en\": \"t\"}, \"published\": {\"date\": \"2024\"}, \"language\": \"en\"}}",
                "{\"article\": {\"id\": \"a\", \"title\": {\"en\": \"t\"}, \"published\": {\"date\": \"2024\"}, \"language\": \"en\", \"sha256\": \"0\"}}",
                "{\"article\": {\"id\": \"a\", \"title\": {\"en\": \"t\"}, \"published\": {\"date\": \"2024\", \"time\": \"noon\"}, \"language\": \"en\"}}",
                "{\"article\": {\"id\": \"a\", \"title\": {\"en\": \"t\"}, \"published\": {\"date\": \"2024\"}, \"language\": \"en\"}, \"actors\": [\"kor\"]}"
            })
    void refuseDossiersThatTheReaderRefuses(String json) {
        assertThat(DOSSIER.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> Mappers.JSON.read(json, Dossier.class)).isInstanceOf(DemarcheReadException.class);
    }

    @Test
    void reducedFormsUseNoOtherKeywordAndRequireEveryProperty() {
        for (RawValue schema :
                List.of(JsonSchemas.reducedDossier(List.of("en")), JsonSchemas.reducedStatement(List.of("en")))) {
            JsonNode tree = Mappers.PLAIN.valueToTree(schema);
            Set<String> met = new TreeSet<>();
            checkReduced(tree, met);
            assertThat(met).isEqualTo(new TreeSet<>(KEYWORDS_OF_MODELS));
        }
        assertThatThrownBy(() -> JsonSchemas.reducedDossier(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static void checkReduced(JsonNode schema, Set<String> met) {
        met.addAll(schema.propertyNames());
        assertThat(KEYWORDS_OF_MODELS).containsAll(schema.propertyNames());
        if (schema.has("$ref")) {
            assertThat(schema.size()).isEqualTo(1);
        }
        if (schema.has("properties")) {
            assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(schema.get("properties").propertyNames());
            assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
        }
        schema.path("properties").forEach(it -> checkReduced(it, met));
        schema.path("$defs").forEach(it -> checkReduced(it, met));
        schema.path("anyOf").forEach(it -> checkReduced(it, met));
        if (schema.has("items")) {
            checkReduced(schema.get("items"), met);
        }
    }

    /** What a model yields that is held to the reduced form: everything is there, and what is absent is null. */
    @Test
    void theReaderTakesWhatTheReducedFormYields() {
        String absent = """
                "addressees": null, "targets": null, "certainty": null, "quotations": null, "passages": null, "cue": null,
                "made": {"date": "2024-06", "wording": null, "anchor": null, "basis": null},
                "channel": null, "channelBasis": null, "occasion": null, "relays": [], "characterizedBy": null, "placement": null, "about": null,
                "sanctionReferences": [], "instruments": null, "identifiers": null, "links": null, "codes": null, "codedBy": null, "confidence": 0.5, "article": null""";
        String json = """
                {"format": "demarche/1",
                 "article": {"id": "a", "title": {"en": "t", "fr": null}, "genre": null, "publisher": null, "byline": null, "updated": null,
                   "published": {"date": "2024-06-14", "wording": null, "anchor": null, "basis": null},
                   "language": "en", "uri": null, "identifiers": null, "translationOf": null, "sha256": null},
                 "coder": {"kind": "model", "name": "a model", "version": null},
                 "actors": [{"type": "state", "id": "kor", "code": "KOR", "name": null, "identifiers": null, "identifiedBy": null}],
                 "events": null,
                 "statements": [{"type": "warning", "id": "w", "voice": null, "mode": "alert", "consequences": null,
                   "condition": {"en": null, "fr": "si"}, "deadline": null, "content": {"en": "a visit", "fr": null},
                   "speakers": [{"actor": "kor", "office": null, "onBehalfOf": [], "mention": null, "basis": null}],
                   %s}]}""".formatted(absent);
        assertThat(compile(JsonSchemas.reducedDossier(List.of("en", "fr"))).validate(json, InputFormat.JSON))
                .isEmpty();
        Warning warning =
                Mappers.JSON.read(json, Dossier.class).statements(Warning.class).get(0);
        assertThat(warning.content()).contains(Text.of("en", "a visit"));
        assertThat(warning.condition()).contains(Text.of("fr", "si"));
        assertThat(warning.confidence()).hasValue(0.5);
    }
}
