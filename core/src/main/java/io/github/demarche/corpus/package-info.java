/**
 * Several articles together. A {@link io.github.demarche.corpus.Corpus} holds many dossiers and answers over all of them what a
 * dossier answers about one; it knows who occurs in several articles, and which links lead from one to another.
 */
@NullMarked
package io.github.demarche.corpus;

import org.jspecify.annotations.NullMarked;
