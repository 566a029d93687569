/**
 * schema.org as JSON-LD: {@link io.github.demarche.exchange.schemaorg.SchemaOrg} makes a graph of a dossier, and of one statement the
 * {@code Claim} that a fact-checker reviews.
 *
 * <p>A claim is what a speaker asserts or accuses somebody of. No denial, warning or threat becomes one.
 */
@NullMarked
package io.github.demarche.exchange.schemaorg;

import org.jspecify.annotations.NullMarked;
