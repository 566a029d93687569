/**
 * Finds citations of the resolutions of the UN Security Council in prose: {@link
 * io.github.demarche.citation.ResolutionCitations} reads English, French and Spanish, and each {@link
 * io.github.demarche.citation.FoundCitation} keeps the words, their place, and the number and year as written. It can
 * be compared with the table of resolutions and turned into a reference of a statement. The package finds citations; it
 * does not judge whether a measure was violated.
 */
@NullMarked
package io.github.demarche.citation;

import org.jspecify.annotations.NullMarked;
