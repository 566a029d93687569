/**
 * The catalogue of the UN's sanctions regimes: {@link io.github.demarche.regime.SanctionsRegimes} finds the regime by
 * its key, by its committee, by a resolution or by a day. Each {@link io.github.demarche.regime.SanctionsRegime} has
 * its resolutions, provisions, committees and periods, and each of these facts names its {@link
 * io.github.demarche.regime.Evidence}. The catalogue ships with the library and has a date; a newer one never makes a
 * stored record invalid.
 */
@NullMarked
package io.github.demarche.regime;

import org.jspecify.annotations.NullMarked;
