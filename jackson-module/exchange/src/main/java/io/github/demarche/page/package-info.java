/**
 * A page for people: {@link io.github.demarche.page.DossierPage} makes one HTML file of a dossier, which shows the text and
 * beside it what the record says of it.
 *
 * <p>The page has no script, asks for nothing from the network, and forbids both to itself by a policy of its own. Rows, lanes,
 * segments, filters, the scale of the timeline and the layout of the graph are plain classes here; everything of others goes
 * through one writer, which escapes it.
 */
@NullMarked
package io.github.demarche.page;

import org.jspecify.annotations.NullMarked;
