/**
 * When: a date as sources give it ({@link io.github.demarche.time.Edtf}), and the words it was read from
 * ({@link io.github.demarche.time.Dating}). {@link io.github.demarche.time.RelativeDates} goes from the words to
 * the date, and {@link io.github.demarche.time.Edtf#describe} from the date to words.
 *
 * <p>Dates keep all that a source leaves open: unknown digits, doubt, estimates, "on or before". Nothing here asks a
 * clock or a time zone of the machine: a relative wording such as "Friday" is counted from a day that is given with it.
 */
@NullMarked
package io.github.demarche.time;

import org.jspecify.annotations.NullMarked;
