package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.demarche.RawValue;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.Names;
import io.github.demarche.wire.schema.JsonSchemas;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the wrong kind for every property of every table: each is refused with its place, in every encoding. */
public abstract class WrongValuesContract {
    private static final Map<String, Table> TABLES = tables();
    /** A value of each kind; one number would be a date if it were text, and bytes do not exist in JSON. */
    private static final Map<String, List<Object>> VALUES = Map.of(
            "string", List.of("a b", ""),
            "integer", List.of(2024, new BigInteger("99999999999999999999")),
            "number", List.of(1.5, 1e300),
            "boolean", List.of(true),
            "array", List.of(List.of(), List.of(List.of())),
            "object", List.of(Map.of(), Map.of("x", 1)),
            "bytes", List.of(new byte[] {1, 2}));

    private final Json mapper;

    protected WrongValuesContract(Json mapper) {
        this.mapper = mapper;
    }

    /** A property of a table, with the sorts of its values and, for a list, of its elements. */
    record Line(
            String table,
            String name,
            Set<String> sorts,
            Set<String> elements,
            @Nullable String tag) {
        Class<?> type() {
            return Format.types().stream()
                    .filter(type -> type.getSimpleName().equals(table))
                    .findFirst()
                    .orElseThrow();
        }

        /** Objects with a value in this place: after the type that chooses the table, and before it. */
        List<Map<String, Object>> objects(Object value) {
            Map<String, Object> straight = new LinkedHashMap<>();
            Map<String, Object> taped = new LinkedHashMap<>();
            if (tag != null) {
                straight.put("type", tag);
            }
            straight.put(name, value);
            taped.put(name, value);
            if (tag != null) {
                taped.putIfAbsent("type", tag);
            }
            return List.of(straight, taped);
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        TABLES.forEach((title, table) -> {
            Map<String, RawValue> properties = members(member(table.schema(), "properties"));
            @Nullable RawValue type = properties.get("type");
            @Nullable
            String tag = type == null
                    ? null
                    : members(type).get("const") instanceof RawValue.OfText token ? token.value() : "ultimatum";
            properties.forEach((name, described) -> {
                @Nullable RawValue items = members(described).get("items");
                lines.add(new Line(
                        title, name, table.sorts(described), items == null ? Set.of() : table.sorts(items), tag));
            });
        });
        return lines;
    }

    @Test
    void everyLineOfEveryTableIsHere() {
        Set<List<String>> tables = lines().stream()
                .collect(Collectors.groupingBy(
                        Line::table, LinkedHashMap::new, Collectors.mapping(Line::name, Collectors.toList())))
                .values()
                .stream()
                .collect(Collectors.toSet());
        tables.add(List.of("type"));
        assertThat(tables)
                .hasSizeGreaterThan(20)
                .isEqualTo(Format.tables().stream().map(Names::list).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.WrongValuesContract#lines")
    void areRefusedWithTheirPlace(Line line) throws IOException {
        for (Map.Entry<String, List<Object>> sort : VALUES.entrySet()) {
            for (Object value : sort.getValue()) {
                if (!line.sorts().contains(sort.getKey())) {
                    refuses(line, value, "/" + line.name());
                }
                if (!line.elements().isEmpty() && !line.elements().contains(sort.getKey())) {
                    refuses(line, List.of(value), "/" + line.name() + "/0");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.WrongValuesContract#lines")
    void areRefusedWhenTheyOccurTwice(Line line) throws IOException {
        String tag = line.tag() == null || line.name().equals("type") ? "" : "\"type\":\"" + line.tag() + '"';
        String twice = line.name().equals("type")
                ? "\"type\":\"%1$s\",\"type\":\"%1$s\"".formatted(line.tag())
                : "\"%1$s\":null,\"%1$s\":null".formatted(line.name());
        for (String json : List.of(
                "{" + tag + (tag.isEmpty() ? "" : ",") + twice + "}",
                "{" + twice + (tag.isEmpty() ? "" : ",") + tag + "}")) {
            assertRefusal(catchException(() -> mapper.read(json, line.type())), json, "/" + line.name());
        }
    }

    private void refuses(Line line, Object value, String pointer) throws IOException {
        boolean isBinary = value instanceof byte[];
        for (Map<String, Object> object : line.objects(value)) {
            String shown = line + " in " + object;
            if (!isBinary) {
                byte[] json = mapper.bytes(object);
                assertRefusal(catchException(() -> mapper.read(json, line.type())), shown, pointer);
            }
            for (String encoding : mapper.encodings()) {
                byte[] bytes = mapper.encode(encoding, object);
                assertRefusal(
                        catchException(() -> mapper.decode(encoding, bytes, line.type())),
                        encoding + " of " + shown,
                        pointer);
            }
        }
    }

    private void assertRefusal(@Nullable Exception refused, String what, String pointer) {
        assertThat(refused)
                .as(what)
                .isInstanceOf(mapper.refusal())
                .extracting(e -> String.valueOf(e.getMessage()), STRING)
                .as(what)
                .matches(Pattern.compile(
                        Pattern.quote(pointer) + " \\((line 1, column|offset) \\d+\\): .+", Pattern.DOTALL));
    }

    /** The schemas of all tables by their titles, each with the definitions to which it refers. */
    private static Map<String, Table> tables() {
        Map<String, Table> all = new LinkedHashMap<>();
        for (RawValue schema : List.of(JsonSchemas.statement(), JsonSchemas.dossier())) {
            Map<String, RawValue> definitions = members(member(schema, "$defs"));
            definitions.forEach((name, definition) -> {
                if (members(definition).containsKey("properties")) {
                    all.putIfAbsent(name, new Table(definition, definitions));
                }
            });
        }
        return all;
    }

    private record Table(RawValue schema, Map<String, RawValue> definitions) {
        /** The kinds of values that a schema of the table allows. */
        Set<String> sorts(RawValue part) {
            Map<String, RawValue> members = members(part);
            Set<String> sorts = new LinkedHashSet<>();
            if (members.get("type") instanceof RawValue.OfText type) {
                sorts.add(type.value());
                if (type.value().equals("number")) {
                    sorts.add("integer");
                }
            } else if (members.get("oneOf") instanceof RawValue.OfList choices) {
                choices.elements().forEach(choice -> sorts.addAll(sorts(choice)));
            } else if (members.get("allOf") instanceof RawValue.OfList parts) {
                sorts.addAll(sorts(parts.elements().get(0)));
            } else {
                String name = text(member(part, "$ref")).substring("#/$defs/".length());
                sorts.addAll(sorts(Objects.requireNonNull(definitions.get(name))));
            }
            return sorts;
        }
    }

    private static Map<String, RawValue> members(RawValue value) {
        return ((RawValue.OfObject) value).members();
    }

    private static RawValue member(RawValue value, String name) {
        return Objects.requireNonNull(members(value).get(name));
    }

    private static String text(RawValue value) {
        return ((RawValue.OfText) value).value();
    }
}
