package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of TypeScript that a schema describes: an interface for each object, an alias for all else. */
final class TypeScript {
    private static final String HEAD = """
            // The format demarche/1 for TypeScript, made from the tables that read and write it. Do not edit.
            //
            // The property `type` tells the kinds of Statement and Actor apart. A newer version may write kinds and tokens that this file does
            // not know, so give a `switch` over `type` a default. A dossier refers to actors and events by id; a statement outside a dossier
            // contains them in full.

            """;

    private TypeScript() {}

    /** The declarations of all definitions of a schema. */
    static String of(RawValue schema) {
        return members(members(schema).get("$defs")).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(definition -> declaration(definition.getKey(), members(definition.getValue())))
                .collect(Collectors.joining("\n", HEAD, ""));
    }

    private static String declaration(String name, Map<String, RawValue> schema) {
        if (!schema.containsKey("properties")) {
            return "export type " + name + " =" + type(schema) + ";\n";
        }
        List<RawValue> required = elements(schema.get("required"));
        StringBuilder lines = new StringBuilder("export interface " + name + " {\n");
        members(schema.get("properties")).forEach((property, of) -> {
            Map<String, RawValue> rules = members(of);
            lines.append("  /** ")
                    .append(text(rules.get("description")))
                    .append(" */\n  ")
                    .append(property);
            lines.append(required.contains(RawValue.text(property)) ? ":" : "?:");
            lines.append(type(rules)).append(";\n");
        });
        if (RawValue.bool(true).equals(schema.get("additionalProperties"))) {
            lines.append(
                    "  /** What is yours: names with a colon. */\n  [extension: `${string}:${string}`]: unknown;\n");
        }
        return lines.append("}\n").toString();
    }

    /** What a value may be, with white space before it. */
    private static String type(Map<String, RawValue> rules) {
        if (rules.containsKey("allOf")) {
            return type(members(elements(rules.get("allOf")).get(0)));
        }
        if (rules.containsKey("$ref")) {
            return " " + text(rules.get("$ref")).substring("#/$defs/".length());
        }
        if (rules.containsKey("oneOf")) {
            return union(elements(rules.get("oneOf")).stream()
                    .map(choice -> type(members(choice)).strip())
                    .toList());
        }
        if (rules.containsKey("const")) {
            return " " + quoted(rules.get("const"));
        }
        if (rules.containsKey("enum")) {
            return union(tokens(rules.get("enum")));
        }
        return switch (text(rules.get("type"))) {
            // Any string, of which these are known: so an editor offers them.
            case "string" ->
                rules.containsKey("pattern") && elements(rules.get("examples")).size() > 2
                        ? union(Stream.concat(tokens(rules.get("examples")).stream(), Stream.of("(string & {})"))
                                .toList())
                        : " string";
            case "integer", "number" -> " number";
            case "boolean" -> " boolean";
            case "array" -> " Array<" + type(members(rules.get("items"))).strip() + ">";
            case "object" -> " { [language: string]:" + type(members(rules.get("additionalProperties"))) + " }";
            default -> throw new IllegalArgumentException("no type of TypeScript for " + rules);
        };
    }

    /** Joins choices in one line, unless that is too long to read. */
    private static String union(List<String> choices) {
        String line = String.join(" | ", choices);
        return line.length() < 100 ? " " + line : "\n    | " + String.join("\n    | ", choices);
    }

    private static List<String> tokens(@Nullable RawValue list) {
        return elements(list).stream().map(TypeScript::quoted).toList();
    }

    private static String quoted(@Nullable RawValue token) {
        return '"' + text(token) + '"';
    }

    private static String text(@Nullable RawValue value) {
        return ((RawValue.OfText) Objects.requireNonNull(value)).value();
    }

    private static Map<String, RawValue> members(@Nullable RawValue value) {
        return ((RawValue.OfObject) Objects.requireNonNull(value)).members();
    }

    private static List<RawValue> elements(@Nullable RawValue value) {
        return value == null ? List.of() : ((RawValue.OfList) value).elements();
    }
}
