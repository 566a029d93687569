/**
 * When: a date as sources give it ({@link io.github.demarche.time.Edtf}), with all that a source leaves open.
 *
 * <p>A {@link io.github.demarche.time.Edtf} is of one of four kinds: a date, a date-time, an interval or a set. Nothing
 * here asks a clock or a time zone of the machine.
 */
@NullMarked
package io.github.demarche.time;

import org.jspecify.annotations.NullMarked;
