package io.github.demarche.dossier;

import io.github.demarche.statement.Statement;

/**
 * A rendition of a statement, such as its translation, and what it did to the certainty.
 *
 * @param statement the rendition
 * @param certainty how its certainty stands to that of the statement that was asked about
 */
public record Rendition(Statement statement, CertaintyChange certainty) {}
