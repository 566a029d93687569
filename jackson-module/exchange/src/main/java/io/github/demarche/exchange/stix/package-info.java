/**
 * STIX 2.1, the language of threat-intelligence platforms: {@link io.github.demarche.exchange.stix.Stix} makes a bundle of a dossier.
 *
 * <p>STIX has no act of speech. A statement is a note with an extension, which has what the note has no place for.
 */
@NullMarked
package io.github.demarche.exchange.stix;

import org.jspecify.annotations.NullMarked;
