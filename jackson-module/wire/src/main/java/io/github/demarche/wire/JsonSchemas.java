package io.github.demarche.wire;

import io.github.demarche.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The format as JSON Schema, draft 2020-12, made from the tables that read and write it.
 *
 * <p>A schema is a {@link RawValue}, which any mapper with the module writes. The full forms also ship as the resources {@code
 * /META-INF/demarche/dossier.schema.json} and {@code statement.schema.json} beside it. A schema says less than the model checks: what
 * holds between properties (a passage ends behind its start), dates, languages, and whether a resolution exists, is checked
 * on reading.
 */
public final class JsonSchemas {
    private JsonSchemas() {}

    /** {@return the schema of a dossier, such as a validator takes} */
    public static RawValue dossier() {
        return whole("dossier", DossierTables.TABLE, Schemas.full(true));
    }

    /** {@return the schema of a statement that travels alone} */
    public static RawValue statement() {
        return whole("statement", StatementTables.STATEMENT, Schemas.full(false));
    }

    /**
     * Returns the schema of a dossier in the reduced form that the structured output of language models takes: every property
     * is required, what may be absent may be {@code null}, nothing else is allowed, and no keyword is used beyond {@code type},
     * {@code properties}, {@code required}, {@code additionalProperties}, {@code items}, {@code enum}, {@code anyOf}, {@code
     * $ref}, {@code $defs} and {@code description}. Actors and events stand in the tables and are named by their ids. What it
     * yields, the module reads: {@code null} is as good as absent.
     *
     * @param languages the languages in which texts may be given, such as {@code en} and {@code fr}; a schema of this form
     *     has to name them
     * @return the schema
     * @throws IllegalArgumentException if there is no language
     */
    public static RawValue reducedDossier(List<String> languages) {
        return whole("dossier", DossierTables.TABLE, reduced(true, languages));
    }

    /**
     * Returns the schema of a statement that travels alone, in the form of {@link #reducedDossier}. Its root is an {@code
     * anyOf}, which some providers take only below the root.
     *
     * @param languages the languages in which texts may be given
     * @return the schema
     * @throws IllegalArgumentException if there is no language
     */
    public static RawValue reducedStatement(List<String> languages) {
        return whole("statement", StatementTables.STATEMENT, reduced(false, languages));
    }

    private static Schemas reduced(boolean isOfDossier, List<String> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("at least one language, such as \"en\"");
        }
        return Schemas.reduced(isOfDossier, languages);
    }

    private static RawValue whole(String name, Codec<?> codec, Schemas schemas) {
        RawValue root = codec instanceof Shape<?> shape ? shape.definition(schemas) : codec.schema(schemas);
        Map<String, RawValue> schema = new LinkedHashMap<>();
        if (!schemas.isReduced()) {
            schema.put("$schema", RawValue.text("https://json-schema.org/draft/2020-12/schema"));
            schema.put("$id", RawValue.text("urn:demarche:format:1:" + name));
            schema.put("title", RawValue.text("A " + name + " in the format " + Format.VERSION));
        }
        schema.putAll(((RawValue.OfObject) root).members());
        schema.put("$defs", schemas.definitions());
        return RawValue.object(schema);
    }
}
