package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.schema.JsonSchemas;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Whatever a model yields in the compact form, {@link ModelOutput} reads as the module reads the same without what is empty. */
class CompactFormPropertiesTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers()
                .filter(dossier ->
                        dossier.statements(UnrecognizedStatement.class).isEmpty());
    }

    /** With words and without positions, nothing is lost. */
    @Example
    void aDossierOfWordsIsReadWhole() {
        Dossier dossier = Mappers.JSON.read("""
                {"article": {"id": "a", "title": {"en": "t"}, "published": {"date": "2024-06-14"}, "language": "en"},
                 "coder": {"kind": "model", "name": "m"},
                 "actors": [
                   {"type": "state", "id": "nor", "code": "NOR", "identifiedBy": "stated"},
                   {"type": "organization", "id": "nor-mfa", "name": {"en": "m"}, "kind": "ministry", "state": "nor"},
                   {"type": "person", "id": "p", "name": {"en": "p"}, "offices": [{"title": {"en": "o"}, "organization": "nor-mfa"}]},
                   {"type": "group", "id": "g", "name": {"en": "g"}, "members": ["nor", "p"]}],
                 "events": [{"id": "visit", "status": "planned", "description": {"en": "v"}, "participants": ["g"]}],
                 "statements": [
                   {"type": "warning", "id": "w", "mode": "deterrent", "speakers": [{"actor": "nor", "mention": {"exact": "Norway"}}],
                    "content": {"en": "c"}, "cue": {"exact": "warned"}, "condition": {"en": "if"}, "about": ["visit"],
                    "quotations": [{"words": "w", "language": "en", "form": "mixed"}],
                    "consequences": [{"description": {"en": "d"}, "certainty": "possible"}],
                    "sanctionReferences": [{"relation": "cites", "resolutions": [{"resolution": "S/RES/1718 (2006)", "provisions": ["8(a)"]}]}]},
                   {"type": "disapproval", "id": "d", "formal": true, "speakers": [{"actor": "p"}], "occasion": "visit",
                    "links": [{"relation": "responds-to", "statement": "w"}],
                    "made": {"date": "2024-06", "wording": {"exact": "this month"}, "anchor": "2024-06-14", "basis": "stated"}}]}""", Dossier.class);
        Draft draft = read(dossier);
        assertThat(draft.isClean()).isTrue();
        assertThat(draft.dossier()).contains(dossier);
    }

    @Property
    void isRead(@ForAll("dossiers") Dossier dossier) {
        assertThat(read(dossier)).isNotNull();
    }

    private static Draft read(Dossier dossier) {
        JsonNode written = Mappers.PLAIN.valueToTree(dossier);
        Set<String> languages = new TreeSet<>(Set.of("en"));
        collectLanguages(written, languages);
        JsonNode schema = Mappers.PLAIN.valueToTree(JsonSchemas.compactDossier(List.copyOf(languages)));
        JsonNode compact = compact(written, schema, schema);
        assertThat(JsonSchemaTest.VALIDATOR.getSchema(schema.toString()).validate(compact.toString(), InputFormat.JSON))
                .as(compact.toString())
                .isEmpty();
        Draft draft = ModelOutput.read(compact.toString());
        assertThat(draft.notes()).isEmpty();
        @Nullable JsonNode told = told(compact);
        try {
            Dossier expected = Mappers.JSON.readStrictly(told == null ? "{}" : told.toString(), Dossier.class);
            assertThat(draft.problems()).isEmpty();
            assertThat(draft.dossier()).contains(expected);
        } catch (DemarcheReadException e) {
            // Without its positions or numbers a value may lack what it needs.
            assertThat(draft.isClean()).isFalse();
        }
        return draft;
    }

    /** Everything that is an object of words by their languages has a language tag for each name; more do no harm. */
    private static void collectLanguages(JsonNode value, Set<String> languages) {
        if (value.isObject()) {
            value.forEachEntry((name, member) -> {
                if (Set.of("title", "name", "content", "condition", "description", "place", "translations")
                                .contains(name)
                        && member.isObject()) {
                    languages.addAll(member.propertyNames());
                }
            });
        }
        value.forEach(it -> collectLanguages(it, languages));
    }

    private static JsonNode compact(JsonNode value, JsonNode given, JsonNode root) {
        JsonNode schema = given.has("$ref")
                ? root.get("$defs").get(given.get("$ref").asString().substring("#/$defs/".length()))
                : given;
        switch (schema.get("type").asString()) {
            case "object" -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                schema.get("properties")
                        .forEachEntry((name, part) -> object.set(name, compact(value.path(name), part, root)));
                return object;
            }
            case "array" -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                value.forEach(it -> list.add(compact(it, schema.get("items"), root)));
                return list;
            }
            case "boolean" -> {
                return BooleanNode.valueOf(value.asBoolean(false));
            }
            default -> {
                String text = value.asString("");
                List<String> tokens = schema.path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
                boolean isKnown = tokens.isEmpty() || tokens.contains(text);
                return StringNode.valueOf(isKnown ? text : tokens.get(tokens.size() - 1));
            }
        }
    }

    /** What is said: without what is empty, and false, which is the default everywhere. */
    private static @Nullable JsonNode told(JsonNode value) {
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(it -> {
                @Nullable JsonNode element = told(it);
                if (element != null) {
                    list.add(element);
                }
            });
            return list.isEmpty() ? null : list;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.forEachEntry((name, it) -> {
                @Nullable JsonNode member = told(it);
                if (member != null) {
                    object.set(name, member);
                }
            });
            return object.isEmpty() ? null : object;
        }
        boolean isEmpty = value.isString() && value.asString().isBlank() || value.isBoolean() && !value.booleanValue();
        return isEmpty ? null : value;
    }
}
