/**
 * Makes values from their attributes and takes them apart again, for demarche-wire only; it is not part of the API.
 *
 * <p>A {@link io.github.demarche.frame.Frame} is an array with a slot per attribute, and a
 * {@link io.github.demarche.frame.Making} turns it into a value. Readers fill frames and never call a builder; writers take
 * values apart into frames.
 */
@NullMarked
package io.github.demarche.frame;

import org.jspecify.annotations.NullMarked;
