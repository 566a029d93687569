/**
 * The record of one article: {@link io.github.demarche.dossier.Dossier} holds its actors, events and statements, checks
 * the references between them, and answers questions about them.
 */
@NullMarked
package io.github.demarche.dossier;

import org.jspecify.annotations.NullMarked;
