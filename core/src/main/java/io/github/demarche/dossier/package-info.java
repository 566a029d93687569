/**
 * What one article says, as a whole: {@link io.github.demarche.dossier.Dossier}, its actors, events and statements in
 * tables, with their references checked, and the questions that can be asked of it, with their answers.
 */
@NullMarked
package io.github.demarche.dossier;

import org.jspecify.annotations.NullMarked;
