/**
 * Dates: a date as sources give it ({@link io.github.demarche.time.Edtf}), and the words from which it was read ({@link
 * io.github.demarche.time.Dating}). {@link io.github.demarche.time.RelativeDates} turns words into a date, and {@link
 * io.github.demarche.time.Edtf#describe} turns a date into words.
 *
 * <p>Dates keep everything that a source leaves open: unknown digits, doubt, estimates, "on or before". Nothing here
 * uses the clock or time zone of the machine: a relative wording such as "Friday" is counted from a day that the caller
 * gives.
 */
@NullMarked
package io.github.demarche.time;

import org.jspecify.annotations.NullMarked;
