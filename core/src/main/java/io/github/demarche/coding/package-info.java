/**
 * Event data: {@link io.github.demarche.coding.EventCoder} gives the code of a statement in CAMEO or PLOVER, and the
 * rows of a dossier, as {@link io.github.demarche.coding.Coding} and {@link io.github.demarche.coding.EventRow}.
 *
 * <p>An ontology makes finer distinctions than the kinds of statements. The coder never guesses: it returns several
 * candidates, or none with the reason.
 */
@NullMarked
package io.github.demarche.coding;

import org.jspecify.annotations.NullMarked;
