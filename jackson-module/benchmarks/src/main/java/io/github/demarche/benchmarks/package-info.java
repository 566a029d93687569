/**
 * How fast and how small Demarche is, against what users would otherwise write: each contestant reads and writes the same
 * inputs, and is checked for equal results before it is timed.
 */
@NullMarked
package io.github.demarche.benchmarks;

import org.jspecify.annotations.NullMarked;
