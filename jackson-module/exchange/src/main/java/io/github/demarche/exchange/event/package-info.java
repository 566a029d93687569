/**
 * Rows of event data in the columns of others: {@link io.github.demarche.exchange.event.EventTable} writes a dossier as ICEWS, GDELT 1.0 or
 * POLECAT have it, for code that reads those.
 *
 * <p>A row is who, towards whom, when and a code. What does not fit is left out and told, never guessed.
 */
@NullMarked
package io.github.demarche.exchange.event;

import org.jspecify.annotations.NullMarked;
