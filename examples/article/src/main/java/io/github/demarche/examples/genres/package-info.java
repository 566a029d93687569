/** Documents of five genres as dossiers, in our own words and with invented states. */
@NullMarked
package io.github.demarche.examples.genres;

import org.jspecify.annotations.NullMarked;
