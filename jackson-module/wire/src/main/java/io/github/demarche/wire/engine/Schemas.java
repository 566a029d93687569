package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A JSON Schema under construction: its form, and the definitions that its parts refer to. */
public final class Schemas {
    private final boolean isOfDossier;
    private final List<String> languages;
    private final boolean isOfKnown;
    private final Map<String, RawValue> definitions = new TreeMap<>();
    private @Nullable Class<?> narrowedTo;

    /** The full form, or, with the languages that a text may have, the reduced form, which allows only known kinds. */
    Schemas(boolean isOfDossier, List<String> languages) {
        this(isOfDossier, languages, !languages.isEmpty());
    }

    private Schemas(boolean isOfDossier, List<String> languages, boolean isOfKnown) {
        this.isOfDossier = isOfDossier;
        this.languages = List.copyOf(languages);
        this.isOfKnown = isOfKnown;
    }

    /**
     * Returns the schema of a dossier.
     *
     * @param languages the languages that a text may have, for the reduced form; empty for the full form
     * @return the schema
     */
    public static RawValue dossier(List<String> languages) {
        return document("dossier", DossierTables.TABLE, new Schemas(true, languages));
    }

    /**
     * Returns the schema of a statement outside a dossier.
     *
     * @param languages the languages that a text may have, for the reduced form; empty for the full form
     * @return the schema
     */
    public static RawValue statement(List<String> languages) {
        return document("statement", StatementTables.STATEMENT, new Schemas(false, languages));
    }

    /** {@return the full form of a dossier whose statements are all of a known kind} */
    public static RawValue knownDossier() {
        return document("known-dossier", DossierTables.TABLE, new Schemas(true, List.of(), true));
    }

    /** {@return the full form of a statement of a known kind that travels alone} */
    public static RawValue knownStatement() {
        return document("known-statement", StatementTables.STATEMENT, new Schemas(false, List.of(), true));
    }

    /**
     * Returns the schema of a dossier in the compact form.
     *
     * @param languages the languages that a text may have
     * @return the schema
     */
    public static RawValue compactDossier(List<String> languages) {
        return new CompactSchema(languages).dossier();
    }

    private static RawValue document(String name, Codec<?> codec, Schemas schemas) {
        Map<String, RawValue> schema = new LinkedHashMap<>();
        RawValue root;
        if (schemas.isReduced()) {
            // Some providers take no reference at the root.
            root = codec instanceof Shape<?> shape ? shape.definition(schemas) : codec.schema(schemas);
        } else {
            schema.put("$schema", RawValue.text("https://json-schema.org/draft/2020-12/schema"));
            schema.put("$id", RawValue.text("urn:demarche:format:1:" + name));
            root = codec.schema(schemas);
        }
        schema.putAll(((RawValue.OfObject) root).members());
        schema.put("$defs", schemas.definitions());
        return RawValue.object(schema);
    }

    /** Whether actors and events may be referred to by their ids. */
    boolean isOfDossier() {
        return isOfDossier;
    }

    /** Whether every property is required, and optional ones are nullable. */
    boolean isReduced() {
        return !languages.isEmpty();
    }

    /** Whether all statements are of a kind that this version knows. */
    boolean isOfKnown() {
        return isOfKnown;
    }

    List<String> languages() {
        return languages;
    }

    /** A reference to the definition with this name, which is made on first use. */
    RawValue refer(String name, Supplier<RawValue> definition) {
        if (!definitions.containsKey(name)) {
            // A type may contain itself, so its place is reserved before the definition is complete.
            definitions.put(name, RawValue.bool(true));
            definitions.put(name, definition.get());
        }
        return object("$ref", RawValue.text("#/$defs/" + name));
    }

    RawValue definitions() {
        return RawValue.object(definitions);
    }

    /** The schema of one type of a family. */
    RawValue narrowed(Class<?> type, Supplier<RawValue> family) {
        narrowedTo = type;
        RawValue schema = family.get();
        narrowedTo = null;
        return schema;
    }

    /** The name of what is referred to: that of a family, or of the type that it is narrowed to. */
    String narrowedName(String family) {
        return narrowedTo == null ? family : narrowedTo.getSimpleName();
    }

    /** The type to which the next family is narrowed. */
    Optional<Class<?>> takeNarrowed() {
        Optional<Class<?>> type = Optional.ofNullable(narrowedTo);
        narrowedTo = null;
        return type;
    }

    /** A choice of several; the reduced form has no other keyword for it. */
    RawValue choice(List<RawValue> schemas) {
        return object(isReduced() ? "anyOf" : "oneOf", RawValue.list(schemas));
    }

    /** A string, with a pattern in the full form. */
    RawValue string(Map<String, RawValue> more) {
        Map<String, RawValue> schema = new LinkedHashMap<>();
        schema.put("type", RawValue.text("string"));
        if (!isReduced()) {
            schema.putAll(more);
        }
        return RawValue.object(schema);
    }

    /** A whole number. */
    RawValue whole(int least) {
        return number("integer", least, Integer.MAX_VALUE);
    }

    /** A number from 0 to 1. */
    RawValue share() {
        return number("number", 0, 1);
    }

    private RawValue number(String type, int least, int most) {
        Map<String, RawValue> schema = new LinkedHashMap<>();
        schema.put("type", RawValue.text(type));
        if (!isReduced()) {
            schema.put("minimum", RawValue.number(least));
            schema.put("maximum", RawValue.number(most));
        }
        return RawValue.object(schema);
    }

    static RawValue list(RawValue items) {
        Map<String, RawValue> schema = new LinkedHashMap<>();
        schema.put("type", RawValue.text("array"));
        schema.put("items", items);
        return RawValue.object(schema);
    }

    static RawValue object(String name, RawValue value) {
        return RawValue.object(Map.of(name, value));
    }

    /** A string that always says the same; the reduced form has no other word for it than a list of one. */
    RawValue constant(String token) {
        return isReduced() ? tokens(List.of(token)) : string(Map.of("const", RawValue.text(token)));
    }

    /** The tokens of an enum. */
    static RawValue tokens(Iterable<String> tokens) {
        Map<String, RawValue> schema = new LinkedHashMap<>();
        schema.put("type", RawValue.text("string"));
        schema.put("enum", texts(tokens));
        return RawValue.object(schema);
    }

    static RawValue texts(Iterable<String> texts) {
        List<RawValue> list = new ArrayList<>();
        texts.forEach(text -> list.add(RawValue.text(text)));
        return RawValue.list(list);
    }
}
