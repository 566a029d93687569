/** Documents of five genres, of our own wording and with invented states: what each of them looks like as a dossier. */
@NullMarked
package io.github.demarche.examples.genres;

import org.jspecify.annotations.NullMarked;
