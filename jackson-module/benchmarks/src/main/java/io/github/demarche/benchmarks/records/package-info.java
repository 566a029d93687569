/** A contestant: the same model as records for databind. Dates, resolutions and paragraphs stay text, actors and events
 * stay ids, and nothing is checked. */
@NullMarked
package io.github.demarche.benchmarks.records;

import org.jspecify.annotations.NullMarked;
