package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.wire.schema.JsonSchemas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of the schemas without a validator; those with one are in {@code jackson3}. */
class JsonSchemasTest {
    static List<RawValue> schemas() {
        return List.of(
                JsonSchemas.dossier(),
                JsonSchemas.statement(),
                JsonSchemas.knownDossier(),
                JsonSchemas.knownStatement(),
                JsonSchemas.reducedDossier(List.of("en")),
                JsonSchemas.reducedStatement(List.of("en", "fr")));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void referToWhatTheyDefineAndDefineWhatTheyReferTo(RawValue schema) {
        Set<String> references = new TreeSet<>();
        collectReferences(schema, references);
        Set<String> defined = new TreeSet<>();
        members(members(schema).get("$defs")).keySet().forEach(name -> defined.add("#/$defs/" + name));
        assertThat(defined).hasSizeGreaterThan(20).isEqualTo(references);
    }

    @Test
    void describeEveryLineOfEveryTable() {
        Map<String, RawValue> definitions = definitions(JsonSchemas.dossier());
        for (Shape<?> table : Shapes.all()) {
            RawValue schema = definitions.get(table.title());
            assertThat(members(members(schema).get("properties")).keySet())
                    .as(table.title())
                    .containsExactlyElementsOf(table.names().list());
            assertThat(members(schema).get("additionalProperties"))
                    .as(table.title())
                    .isEqualTo(RawValue.bool(table.keepsUnknown()));
        }
    }

    @Test
    void haveOneSetOfDefinitionsInWhichOnlyReferencesDiffer() {
        Map<String, RawValue> ofDossiers = new TreeMap<>(definitions(JsonSchemas.dossier()));
        Map<String, RawValue> ofStatements = new TreeMap<>(definitions(JsonSchemas.statement()));
        assertThat(ofDossiers).containsKeys("Dossier", "Article", "Statement", "Actor", "Warning", "ActorReference");
        ofDossiers.keySet().removeAll(Set.of("Dossier", "Article"));
        assertThat(ofStatements).hasSameSizeAs(ofDossiers);
        assertThat(ofStatements.keySet().stream()
                        .filter(name -> !Objects.equals(ofStatements.get(name), ofDossiers.get(name))))
                .containsExactly("ActorReference", "EventReference", "OrganizationReference", "StateReference");
    }

    @Test
    void haveAConstantForEachKindSoThatATypeTellsThemApart() {
        Map<String, RawValue> definitions = definitions(JsonSchemas.knownDossier());
        List<RawValue> kinds = ((RawValue.OfList) Objects.requireNonNull(
                        members(definitions.get("Statement")).get("oneOf")))
                .elements();
        Set<RawValue> types = new HashSet<>();
        for (RawValue kind : kinds) {
            RawValue.OfText reference =
                    (RawValue.OfText) Objects.requireNonNull(members(kind).get("$ref"));
            RawValue table = definitions.get(reference.value().substring("#/$defs/".length()));
            types.add(Objects.requireNonNull(
                    members(members(members(table).get("properties")).get("type"))
                            .get("const")));
        }
        assertThat(types)
                .hasSameSizeAs(kinds)
                .hasSize(StatementTables.STATEMENT.tables().size());
        assertThat(definitions).doesNotContainKey("UnrecognizedStatement");
        assertThat(definitions(JsonSchemas.dossier())).containsKey("UnrecognizedStatement");
    }

    /** Generators of code make a new type for a reference with anything beside it. */
    @ParameterizedTest
    @MethodSource("schemas")
    void haveNothingBesideAReferenceButAtTheRoot(RawValue schema) {
        members(schema).values().forEach(JsonSchemasTest::checkReferencesAreAlone);
    }

    private static void checkReferencesAreAlone(RawValue value) {
        if (value instanceof RawValue.OfObject object) {
            if (object.members().get("$ref") instanceof RawValue.OfText) {
                assertThat(object.members()).hasSize(1);
            }
            object.members().values().forEach(JsonSchemasTest::checkReferencesAreAlone);
        } else if (value instanceof RawValue.OfList list) {
            list.elements().forEach(JsonSchemasTest::checkReferencesAreAlone);
        }
    }

    @Test
    void describeEveryType() {
        for (Class<?> type : Format.types()) {
            Codec<?> codec = Format.codec(type).orElseThrow();
            for (Schemas form : List.of(
                    new Schemas(true, List.of()),
                    new Schemas(false, List.of()),
                    new Schemas(true, List.of("en")),
                    new Schemas(false, List.of("en")))) {
                assertThat(codec.schema(form)).as(type.getSimpleName()).isInstanceOf(RawValue.OfObject.class);
            }
        }
    }

    @Test
    void nameAStateWhereOnlyAStateIsAllowed() {
        RawValue state = Schemas.object("$ref", RawValue.text("#/$defs/State"));
        RawValue reference = Schemas.object("$ref", RawValue.text("#/$defs/StateReference"));
        Schemas alone = new Schemas(false, List.of());
        assertThat(ActorTables.STATE.schema(alone)).isEqualTo(reference);
        assertThat(members(alone.definitions()).get("StateReference")).isEqualTo(state);
        Schemas dossier = new Schemas(true, List.of());
        assertThat(ActorTables.STATE.schema(dossier)).isEqualTo(reference);
        assertThat(members(members(dossier.definitions()).get("StateReference")).get("oneOf"))
                .isEqualTo(RawValue.list(List.of(Scalars.SLUG.schema(dossier), state)));
    }

    @Test
    void needALanguageInTheReducedForm() {
        assertThatThrownBy(() -> JsonSchemas.reducedStatement(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, RawValue> definitions(RawValue schema) {
        return members(members(schema).get("$defs"));
    }

    private static Map<String, RawValue> members(@Nullable RawValue value) {
        assertThat(value).isInstanceOf(RawValue.OfObject.class);
        return ((RawValue.OfObject) Objects.requireNonNull(value)).members();
    }

    private static void collectReferences(RawValue value, Set<String> references) {
        List<RawValue> parts = new ArrayList<>();
        if (value instanceof RawValue.OfObject object) {
            if (object.members().get("$ref") instanceof RawValue.OfText reference) {
                references.add(reference.value());
            }
            parts.addAll(object.members().values());
        } else if (value instanceof RawValue.OfList list) {
            parts.addAll(list.elements());
        }
        parts.forEach(part -> collectReferences(part, references));
    }
}
