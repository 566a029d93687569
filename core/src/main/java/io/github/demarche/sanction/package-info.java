/**
 * What a statement says of the measures of the UN Security Council: a
 * {@link io.github.demarche.sanction.SanctionReference} joins the words of the source to the resolutions and the regime
 * that they mean, and says in which relation. {@link io.github.demarche.sanction.ResolutionCitations} finds citations in
 * prose, and {@link io.github.demarche.sanction.SanctionsRegimes} knows what a resolution belongs to.
 *
 * <p>Resolutions and their provisions are named as the UN names them ({@code S/RES/1718 (2006)}, {@code 8(a)(i)}), and
 * a resolution is checked against a table of every one since 1946. The tables ship with the library and carry the date
 * they stand for; a newer table never makes a stored record invalid.
 */
@NullMarked
package io.github.demarche.sanction;

import org.jspecify.annotations.NullMarked;
