/**
 * What the library is for, in programs that run: {@link io.github.demarche.examples.Quickstart} writes a short communiqué,
 * {@link io.github.demarche.examples.PrintDossier} shows a whole article to a person and writes it as JSON. The article
 * stands in the package below.
 */
@NullMarked
package io.github.demarche.examples;

import org.jspecify.annotations.NullMarked;
