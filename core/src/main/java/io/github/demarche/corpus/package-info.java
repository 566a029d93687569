/**
 * Several articles together. A {@link io.github.demarche.corpus.Corpus} holds many dossiers and answers over all of them what a
 * dossier answers about one; it knows who occurs in several articles, and which links lead from one to another. A {@link
 * io.github.demarche.corpus.Comparison} holds two codings of one article against each other. The answers of this package have no JSON
 * of their own; the dossiers and statements in them have.
 */
@NullMarked
package io.github.demarche.corpus;

import org.jspecify.annotations.NullMarked;
