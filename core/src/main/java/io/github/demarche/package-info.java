/**
 * What every other package is built on: the only exception of the model, and JSON that is kept without being
 * interpreted.
 *
 * <p>The packages above this one build on each other in one direction: {@code text}, {@code time}, {@code actor},
 * {@code sanction} and {@code event}, {@code source}, {@code statement}, {@code dossier}. All their types are
 * immutable, and an object that exists is valid: {@code build()}, {@code of} and {@code parse} reject anything else
 * with an {@link io.github.demarche.InvalidValueException}; a {@code null} argument is a {@link NullPointerException}.
 */
@NullMarked
@ModelStyle
package io.github.demarche;

import org.jspecify.annotations.NullMarked;
