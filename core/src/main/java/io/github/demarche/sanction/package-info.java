/**
 * What a statement says about the measures of the UN Security Council: a {@link
 * io.github.demarche.sanction.SanctionReference} connects the words of the source with the resolutions and the regime
 * that they mean, and says how the statement relates to them. Resolutions and provisions have the names that the UN
 * gives them ({@code S/RES/1718 (2006)}, {@code 8(a)(i)}). Every number is checked against a table of all resolutions
 * since 1946; a newer table never makes a stored record invalid.
 */
@NullMarked
package io.github.demarche.sanction;

import org.jspecify.annotations.NullMarked;
