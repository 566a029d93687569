/**
 * A dossier for people and their spreadsheets: {@link io.github.demarche.exchange.table.StatementTable} is CSV with a row for each
 * statement, {@link io.github.demarche.exchange.table.Report} is Markdown.
 *
 * <p>No word of an article becomes a formula or markup, and what the article does not say is marked so.
 */
@NullMarked
package io.github.demarche.exchange.table;

import org.jspecify.annotations.NullMarked;
