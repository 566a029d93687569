/**
 * Programs that show what the library is for: {@link io.github.demarche.examples.Quickstart} writes a short communiqué,
 * {@link io.github.demarche.examples.PrintDossier} prints a whole article for people and writes it as JSON. The article
 * is in the package {@code article}.
 */
@NullMarked
package io.github.demarche.examples;

import org.jspecify.annotations.NullMarked;
