/**
 * Standoff files of annotation tools: those of brat in a layout of our own, out and in, and those of the corpus PolNeAR.
 *
 * <p>An {@code .ann} file points into a {@code .txt} file by positions, one annotation a line. In brat, a statement is an event at
 * its reporting words, so that annotators see statements where they are and can draw more of them.
 */
@NullMarked
package io.github.demarche.exchange.brat;

import org.jspecify.annotations.NullMarked;
