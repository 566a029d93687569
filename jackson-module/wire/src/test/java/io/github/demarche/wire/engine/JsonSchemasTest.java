package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.wire.schema.JsonSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        Map<String, RawValue> definitions =
                members(members(JsonSchemas.statement()).get("$defs"));
        for (Shape<?> table : Shapes.all()) {
            @Nullable
            RawValue schema = switch (table.title()) {
                case "Dossier" -> JsonSchemas.dossier();
                case "Article" ->
                    members(members(JsonSchemas.dossier()).get("$defs")).get("Article");
                default -> definitions.get(table.title());
            };
            assertThat(members(members(schema).get("properties")).keySet())
                    .as(table.title())
                    .containsExactlyElementsOf(table.names().list());
            assertThat(members(schema).get("additionalProperties"))
                    .as(table.title())
                    .isEqualTo(RawValue.bool(table.keepsUnknown()));
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
        assertThat(ActorTables.STATE.schema(new Schemas(false, List.of())))
                .isEqualTo(Schemas.object("$ref", RawValue.text("#/$defs/State")));
        Schemas dossier = new Schemas(true, List.of());
        assertThat(members(ActorTables.STATE.schema(dossier)).get("oneOf"))
                .isEqualTo(RawValue.list(
                        List.of(Scalars.SLUG.schema(dossier), Schemas.object("$ref", RawValue.text("#/$defs/State")))));
    }

    @Test
    void needALanguageInTheReducedForm() {
        assertThatThrownBy(() -> JsonSchemas.reducedStatement(List.of())).isInstanceOf(IllegalArgumentException.class);
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
