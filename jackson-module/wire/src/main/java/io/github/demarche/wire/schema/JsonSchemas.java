package io.github.demarche.wire.schema;

import io.github.demarche.RawValue;
import io.github.demarche.wire.engine.Schemas;
import java.util.List;

/**
 * The format as JSON Schema, draft 2020-12, made from the tables that read and write it.
 *
 * <p>A schema is a {@link RawValue}, which any mapper with the module writes. The full forms also ship as resources in {@code
 * /META-INF/demarche}: {@code dossier.schema.json}, {@code statement.schema.json}, {@code known-dossier.schema.json} and {@code
 * known-statement.schema.json}; beside them, {@code demarche.d.ts} has the types for TypeScript. All of them have the same definitions
 * under {@code $defs}, named {@code Statement}, {@code Actor}, {@code Warning} and so on. Only references differ: in a dossier, {@code
 * ActorReference} is an id or an actor in full; in a statement alone it is always the actor in full.
 *
 * <p>A schema says less than the model checks. Dates, languages, whether a resolution exists, and what holds between properties (a
 * passage ends after its start) are checked on reading.
 */
public final class JsonSchemas {
    private JsonSchemas() {}

    /** {@return the schema of a dossier, for validators} */
    public static RawValue dossier() {
        return Schemas.dossier(List.of());
    }

    /** {@return the schema of a statement outside a dossier} */
    public static RawValue statement() {
        return Schemas.statement(List.of());
    }

    /**
     * Returns the schema of a dossier whose statements are all of a kind that this version knows. Code that is generated from it tells
     * the kinds apart by {@code type}, because each has a constant there. A dossier with an {@code UnrecognizedStatement} is refused.
     *
     * @return the schema
     */
    public static RawValue knownDossier() {
        return Schemas.knownDossier();
    }

    /** {@return the schema of a statement that travels alone and is of a kind that this version knows, as {@link #knownDossier}} */
    public static RawValue knownStatement() {
        return Schemas.knownStatement();
    }

    /**
     * Returns the schema of a dossier in the reduced form for the structured output of language models: every property
     * is required, optional ones may be {@code null}, nothing else is allowed, and the only keywords are {@code type},
     * {@code properties}, {@code required}, {@code additionalProperties}, {@code items}, {@code enum}, {@code anyOf},
     * {@code $ref}, {@code $defs} and {@code description}. Actors and events are in the tables and referred to by their
     * ids. The module reads the resulting JSON, because {@code null} counts as absent. The schema keeps within the
     * limits that OpenAI publishes; for other providers use {@link #compactDossier}.
     *
     * @param languages the languages in which texts may be given, such as {@code en} and {@code fr}; a schema of this
     *     form must name them
     * @return the schema
     * @throws IllegalArgumentException if there is no language
     */
    public static RawValue reducedDossier(List<String> languages) {
        return Schemas.dossier(atLeastOne(languages));
    }

    /**
     * Returns the schema of a statement outside a dossier, in the form of {@link #reducedDossier}. Its root is an
     * {@code anyOf}, which some providers accept only below the root.
     *
     * @param languages the languages in which texts may be given
     * @return the schema
     * @throws IllegalArgumentException if there is no language
     */
    public static RawValue reducedStatement(List<String> languages) {
        return Schemas.statement(atLeastOne(languages));
    }

    /**
     * Returns the schema of a dossier in the compact form for the structured output and the tools of language models:
     * all kinds of statements in one object with a {@code type}, about a quarter of the size of {@link
     * #reducedDossier}.
     *
     * <p>Every property is required, absent values are empty texts or lists, and there are no choices of types,
     * references or recursion, so the schema keeps within the limits that OpenAI, Anthropic and Google publish.
     * Positions and other numbers are left out. Descriptions give the meaning of each kind, say what is never empty,
     * and show how dates, ids and regimes are written. {@code ModelOutput} reads the resulting JSON.
     *
     * @param languages the languages in which texts may be given, such as {@code en} and {@code fr}
     * @return the schema
     * @throws IllegalArgumentException if there is no language
     */
    public static RawValue compactDossier(List<String> languages) {
        return Schemas.compactDossier(atLeastOne(languages));
    }

    private static List<String> atLeastOne(List<String> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("at least one language, such as \"en\"");
        }
        return languages;
    }
}
