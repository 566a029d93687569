/**
 * What a statement is called in event data: {@link io.github.demarche.coding.EventCoder} gives its code in CAMEO or PLOVER,
 * and the rows of a dossier, as {@link io.github.demarche.coding.Coding} and {@link io.github.demarche.coding.EventRow}.
 *
 * <p>The kind of a statement says less than an ontology distinguishes. What it does not say is not guessed.
 */
@NullMarked
package io.github.demarche.coding;

import org.jspecify.annotations.NullMarked;
