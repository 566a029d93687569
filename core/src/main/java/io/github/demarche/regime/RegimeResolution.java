package io.github.demarche.regime;

import io.github.demarche.sanction.Resolution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A resolution and what it is to a regime, such as 1874 (2009), which amended the one on North Korea.
 *
 * @param resolution the resolution
 * @param part what it is to the regime
 * @param adopted the day of adoption; empty where it was not at hand
 * @param evidence what the day rests on; where there is none, what it rests on that the resolution is part of the regime
 * @param about what it is about, in a few English words; empty where nothing is noted
 */
public record RegimeResolution(
        Resolution resolution,
        RegimePart part,
        Optional<LocalDate> adopted,
        Evidence evidence,
        Optional<String> about) {}
