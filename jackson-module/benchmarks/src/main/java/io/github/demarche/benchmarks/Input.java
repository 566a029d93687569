package io.github.demarche.benchmarks;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.statement.Warning;

/** What is read and written: one object of the model, and its JSON. */
public enum Input {
    /** A single warning, with its actors in full: the first of the article. */
    WARNING,
    /** The article's dossier of 34 statements. */
    ARTICLE,
    /** A generated dossier of 10 statements. */
    STATEMENTS_10,
    /** A generated dossier of 100 statements. */
    STATEMENTS_100,
    /** A generated dossier of 1,000 statements. */
    STATEMENTS_1000,
    /** A generated dossier of 10,000 statements. */
    STATEMENTS_10000;

    /** The type of the model that it is of. */
    Class<?> model() {
        return this == WARNING ? Warning.class : Dossier.class;
    }

    /** Makes the object anew. */
    Object value() {
        return switch (this) {
            case WARNING -> ArticleDossier.dossier().statements(Warning.class).get(0);
            case ARTICLE -> ArticleDossier.dossier();
            case STATEMENTS_10 -> new GeneratedStatements().dossier(10);
            case STATEMENTS_100 -> new GeneratedStatements().dossier(100);
            case STATEMENTS_1000 -> new GeneratedStatements().dossier(1000);
            case STATEMENTS_10000 -> new GeneratedStatements().dossier(10_000);
        };
    }

    /** Makes the JSON anew. */
    byte[] json() {
        return Mappers.demarche().writeValueAsBytes(value());
    }
}
