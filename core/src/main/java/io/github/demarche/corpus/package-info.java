/**
 * Several articles together. A {@link io.github.demarche.corpus.Corpus} holds many dossiers and answers the questions
 * of a dossier for all of them; it knows which actors occur in several articles, and which links lead from one to
 * another. A {@link io.github.demarche.corpus.Comparison} compares two codings of one article. The answers of this
 * package have no JSON form of their own, but the dossiers and statements in them do.
 */
@NullMarked
package io.github.demarche.corpus;

import org.jspecify.annotations.NullMarked;
