/** A contestant: the same model as Immutables types that are annotated for databind. Dates, resolutions and paragraphs
 * stay text, actors and events stay ids, and only what is required is checked. */
@NullMarked
package io.github.demarche.benchmarks.immutables;

import org.jspecify.annotations.NullMarked;
