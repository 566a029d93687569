/**
 * What every other package stands on: the one exception of the model, and JSON that is kept but not read.
 *
 * <p>The packages above this one build on each other in one direction: {@code text}, {@code time}, {@code actor},
 * {@code sanction} and {@code event}, {@code source}, {@code statement}, {@code dossier}. Every type of them is
 * immutable, and an object that exists is valid: {@code build()}, {@code of} and {@code parse} refuse anything else with
 * an {@link io.github.demarche.InvalidValueException}; a {@code null} argument is a {@link NullPointerException}.
 */
@NullMarked
@ModelStyle
package io.github.demarche;

import org.jspecify.annotations.NullMarked;
