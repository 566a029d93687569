package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The schema of a dossier in the compact form for language models: all kinds of statements share one object, and so do
 * all types of actors.
 *
 * <p>Every property is required, and none is a choice of types, because some providers limit those. An absent value is
 * an empty text or an empty list. Numbers cannot be empty, so they are left out: anchoring finds the positions.
 */
final class CompactSchema {
    private static final RawValue STRING = RawValue.text("string");
    /** The descriptions of shared parts are in the objects that contain them, because a reference cannot have one. */
    private static final Set<String> DEFINED = Set.of("Passage", "Dating", "Identifier", "Office", "Party", "Coder");
    /** Properties that a model need not write or cannot know. */
    private static final Set<String> LEFT_OUT = Set.of("sha256", "codedBy", "codes", "prefix", "suffix");

    private static final String ROOT =
            "Who said what in an article. Give every property; what the article does not say, and what a"
                    + " type does not have, is \"\", [] or false. Copy words of the article exactly.";

    private final List<String> languages;
    private final Map<String, RawValue> definitions = new TreeMap<>();

    CompactSchema(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /** The schema of a dossier. */
    RawValue dossier() {
        Map<String, RawValue> schema = new LinkedHashMap<>(object(DossierTables.TABLE.lines(), true, ROOT));
        schema.put("$defs", RawValue.object(definitions));
        return RawValue.object(schema);
    }

    /** An object by its table; if {@code isGiven}, it is never absent, so its tokens are never empty. */
    private Map<String, RawValue> object(List<Line> lines, boolean isGiven, String description) {
        List<Property> properties = new ArrayList<>();
        for (Line line : lines) {
            properties.add(new Property(line, isGiven && line.isRequired(), line.isRequired(), line.means(), Set.of()));
        }
        return object(properties, description);
    }

    /** A property with its complete description; {@code tokens} are those of several types. */
    private record Property(Line line, boolean isGiven, boolean isRequired, String means, Set<String> tokens) {}

    private Map<String, RawValue> object(List<Property> properties, String description) {
        Map<String, RawValue> described = new LinkedHashMap<>();
        List<String> ofReferences = new ArrayList<>();
        for (Property property : properties) {
            String name = property.line().name();
            if (property.line().codec() instanceof NumberCodec || LEFT_OUT.contains(name)) {
                continue;
            }
            Map<String, RawValue> schema = schema(property);
            String hint = schema.remove("description") instanceof RawValue.OfText more ? " (" + more.value() + ")" : "";
            String means = property.means() + hint + (property.isRequired() ? " Never empty." : "");
            if (schema.containsKey("$ref")) {
                ofReferences.add(name + ": " + means);
            } else {
                schema.put("description", RawValue.text(means));
            }
            described.put(name, RawValue.object(schema));
        }
        Map<String, RawValue> schema = one("type", RawValue.text("object"));
        String all = (description + " " + String.join(" ", ofReferences)).strip();
        if (!all.isEmpty()) {
            schema.put("description", RawValue.text(all));
        }
        schema.put("properties", RawValue.object(described));
        schema.put("required", Schemas.texts(described.keySet()));
        schema.put("additionalProperties", RawValue.bool(false));
        return schema;
    }

    private Map<String, RawValue> schema(Property property) {
        return property.tokens().isEmpty()
                ? value(property.line().codec(), property.isGiven())
                : tokens(List.copyOf(property.tokens()), property.isGiven());
    }

    /** The schema of a value; its description is the codec's addition to the meaning of the property. */
    private Map<String, RawValue> value(Codec<?> codec, boolean isGiven) {
        if (codec instanceof ListCodec<?> list) {
            return list(list.element());
        }
        if (codec instanceof Shape<?> shape) {
            return DEFINED.contains(shape.title())
                    ? refer(shape.title(), object(shape.lines(), false, ""))
                    : object(shape.lines(), isGiven, "");
        }
        if (codec instanceof EnumCodec<?> closed) {
            return tokens(closed.tokens().list(), isGiven);
        }
        if (codec instanceof VocabularyCodec<?> open) {
            return tokens(open.tokens().list(), isGiven);
        }
        if (codec == TextTables.TEXT) {
            return refer("Text", text());
        }
        if (codec == BooleanCodec.BOOLEAN) {
            return one("type", RawValue.text("boolean"));
        }
        return codec == DossierTables.FORMAT ? tokens(List.of(Format.VERSION), true) : string(codec);
    }

    private Map<String, RawValue> refer(String title, Map<String, RawValue> definition) {
        definitions.putIfAbsent(title, RawValue.object(definition));
        return one("$ref", RawValue.text("#/$defs/" + title));
    }

    private Map<String, RawValue> list(Codec<?> element) {
        Map<String, RawValue> items = items(element);
        Map<String, RawValue> schema = one("type", RawValue.text("array"));
        if (items.get("description") instanceof RawValue.OfText hint && STRING.equals(items.get("type"))) {
            schema.put("description", hint);
            items.remove("description");
        }
        schema.put("items", RawValue.object(items));
        return schema;
    }

    private Map<String, RawValue> items(Codec<?> element) {
        if (element == StatementTables.STATEMENT) {
            return union(StatementTables.STATEMENT, KindMeanings.all());
        }
        if (element == ActorTables.DEFINED_ACTOR) {
            return union(ActorTables.family(), "");
        }
        return element == EventTables.DEFINED_EVENT
                ? object(EventTables.EVENT_TABLE.lines(), true, "")
                : value(element, true);
    }

    /** All types of a family in one object. */
    private Map<String, RawValue> union(Family<?> family, String meanings) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        Map<String, List<String>> types = new LinkedHashMap<>();
        family.tables().forEach((type, table) -> {
            for (Line line : table.lines()) {
                lines.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(line);
                types.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(type);
            }
        });
        List<Property> properties = new ArrayList<>();
        lines.forEach((name, same) -> {
            if (name.equals(Family.TYPE)) {
                properties.add(new Property(
                        same.get(0), true, true, meanings, family.tables().keySet()));
            } else if (!isOfDossier(name)) {
                properties.add(merged(
                        same,
                        types.getOrDefault(name, List.of()),
                        family.tables().size()));
            }
        });
        return object(properties, "");
    }

    /** In a dossier, a statement belongs to the dossier's article. */
    private static boolean isOfDossier(String name) {
        return name.equals("article");
    }

    /** A property of all types, or of some. */
    private static Property merged(List<Line> lines, List<String> types, int all) {
        boolean isOfAll = types.size() == all;
        boolean isGiven = isOfAll && lines.stream().allMatch(Line::isRequired);
        Set<String> tokens = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line.codec() instanceof EnumCodec<?> closed) {
                tokens.addAll(closed.tokens().list());
            }
        }
        String means = lines.stream().map(Line::means).distinct().collect(Collectors.joining(" "));
        String only = isOfAll ? "" : "Of " + String.join(", ", types) + ": ";
        return new Property(lines.get(0), isGiven, isGiven, only + means, tokens);
    }

    private Map<String, RawValue> text() {
        Map<String, RawValue> properties = new LinkedHashMap<>();
        languages.forEach(language -> properties.put(language, RawValue.object(one("type", STRING))));
        Map<String, RawValue> schema = one("type", RawValue.text("object"));
        schema.put("description", RawValue.text("The same text in each language; at least one, unless empty."));
        schema.put("properties", RawValue.object(properties));
        schema.put("required", Schemas.texts(languages));
        schema.put("additionalProperties", RawValue.bool(false));
        return schema;
    }

    private static Map<String, RawValue> tokens(List<String> known, boolean isGiven) {
        List<String> all = new ArrayList<>(known);
        if (!isGiven) {
            all.add("");
        }
        Map<String, RawValue> schema = one("type", STRING);
        schema.put("enum", Schemas.texts(all));
        return schema;
    }

    private static Map<String, RawValue> string(Codec<?> codec) {
        Map<String, RawValue> schema = one("type", STRING);
        String hint = TextHints.of(codec);
        if (!hint.isEmpty()) {
            schema.put("description", RawValue.text(hint));
        }
        return schema;
    }

    private static Map<String, RawValue> one(String name, RawValue value) {
        Map<String, RawValue> schema = new LinkedHashMap<>();
        schema.put(name, value);
        return schema;
    }
}
