package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.github.demarche.RawValue;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.arbitraries.StatementArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.wire.schema.JsonSchemas;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is written is what the schemas describe. */
class JsonSchemaPropertiesTest {
    @Provide
    Arbitrary<Statement> statements() {
        return StatementArbitraries.statements();
    }

    /** A model is asked for no kind that is not known. */
    @Provide
    Arbitrary<Statement> knownStatements() {
        return statements().filter(statement -> !(statement instanceof UnrecognizedStatement));
    }

    @Provide
    Arbitrary<Dossier> knownDossiers() {
        return dossiers()
                .filter(dossier ->
                        dossier.statements(UnrecognizedStatement.class).isEmpty());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property
    void anyStatement(@ForAll("statements") Statement statement) {
        assertThat(JsonSchemaTest.STATEMENT.validate(Mappers.JSON.write(statement), InputFormat.JSON))
                .isEmpty();
    }

    @Property
    void aKnownStatementIsOneOfAKindThatIsKnown(@ForAll("statements") Statement statement) {
        boolean isKnown = !(statement instanceof UnrecognizedStatement);
        assertThat(JsonSchemaTest.KNOWN_STATEMENT
                        .validate(Mappers.JSON.write(statement), InputFormat.JSON)
                        .isEmpty())
                .isEqualTo(isKnown);
    }

    @Property
    void aKnownDossierHasStatementsOfKnownKindsOnly(@ForAll("dossiers") Dossier dossier) {
        boolean isKnown = dossier.statements(UnrecognizedStatement.class).isEmpty();
        assertThat(JsonSchemaTest.KNOWN_DOSSIER
                        .validate(Mappers.JSON.write(dossier), InputFormat.JSON)
                        .isEmpty())
                .isEqualTo(isKnown);
    }

    /** What a model would yield that says the same: every property is there, and null where it has nothing to say. */
    @Property
    void anyStatementInTheReducedForm(@ForAll("knownStatements") Statement statement) {
        assertReduced(statement, Statement.class, JsonSchemas::reducedStatement);
    }

    @Property
    void anyDossierInTheReducedForm(@ForAll("knownDossiers") Dossier dossier) {
        assertReduced(dossier, Dossier.class, JsonSchemas::reducedDossier);
    }

    private static <T> void assertReduced(T value, Class<T> type, Function<List<String>, RawValue> form) {
        JsonNode written = Mappers.PLAIN.valueToTree(value);
        Set<String> languages = new TreeSet<>(Set.of("en"));
        JsonNode schema = Mappers.PLAIN.valueToTree(form.apply(List.copyOf(languages)));
        // Once to learn which languages there are, and again with a schema that names them.
        reduce(written, schema, schema, languages);
        schema = Mappers.PLAIN.valueToTree(form.apply(List.copyOf(languages)));
        JsonNode reduced = reduce(written, schema, schema, languages);
        assertThat(JsonSchemaTest.VALIDATOR.getSchema(schema.toString()).validate(reduced.toString(), InputFormat.JSON))
                .as(reduced.toString())
                .isEmpty();
        T known = Mappers.JSON.read(withoutNulls(reduced).toString(), type);
        assertThat(Mappers.JSON.read(reduced.toString(), type)).isEqualTo(known);
        if (!hasUnknown(value, type)) {
            assertThat(known).isEqualTo(value);
        }
    }

    /** The same value with every property that the schema names, and no other. */
    private static JsonNode reduce(JsonNode value, JsonNode schema, JsonNode root, Set<String> languages) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().substring("#/$defs/".length());
            if (name.equals("Text")) {
                languages.addAll(value.propertyNames());
            }
            return reduce(value, root.get("$defs").get(name), root, languages);
        }
        if (schema.has("anyOf")) {
            for (JsonNode choice : schema.get("anyOf")) {
                JsonNode rules = choice.has("$ref")
                        ? root.get("$defs").get(choice.get("$ref").asString().substring("#/$defs/".length()))
                        : choice;
                JsonNode type =
                        rules.path("properties").path("type").path("enum").path(0);
                if (type.isMissingNode() || type.equals(value.path("type"))) {
                    return reduce(value, choice, root, languages);
                }
            }
            throw new AssertionError("no choice for " + value);
        }
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> list.add(reduce(element, schema.get("items"), root, languages)));
            return list;
        }
        if (!value.isObject()) {
            return known(value, schema.path("enum"));
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.get("properties").forEachEntry((name, rules) -> {
            JsonNode member = value.get(name);
            object.set(name, member == null ? NullNode.getInstance() : reduce(member, rules, root, languages));
        });
        return object;
    }

    /** A token that this version does not know is none that a model is asked for; that of a link is one that needs nothing more. */
    private static JsonNode known(JsonNode token, JsonNode tokens) {
        if (tokens.isMissingNode() || tokens.valueStream().anyMatch(token::equals)) {
            return token;
        }
        return tokens.valueStream()
                .filter(it -> it.asString().equals("reiterates"))
                .findFirst()
                .orElseGet(() -> tokens.get(0));
    }

    private static JsonNode withoutNulls(JsonNode value) {
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> list.add(withoutNulls(element)));
            return list;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        value.forEachEntry((name, member) -> {
            if (!member.isNull()) {
                object.set(name, withoutNulls(member));
            }
        });
        return object;
    }

    /** The reduced form asks for no extensions and for no token that is not known. */
    private static boolean hasUnknown(Object value, Class<?> type) {
        String json = Mappers.JSON.write(value);
        try {
            Mappers.JSON.readStrictly(json, type);
            // Who is strict keeps the names of users.
            return json.contains("\"x:");
        } catch (DemarcheReadException e) {
            return true;
        }
    }

    @Property
    void anyDossier(@ForAll("dossiers") Dossier dossier) {
        assertThat(JsonSchemaTest.DOSSIER.validate(Mappers.JSON.write(dossier), InputFormat.JSON))
                .isEmpty();
    }
}
