/**
 * Finds citations of the resolutions of the UN Security Council in prose: {@link
 * io.github.demarche.citation.ResolutionCitations} reads English and French, and each {@link
 * io.github.demarche.citation.FoundCitation} keeps the words, their place, and number and year as they are written. What was
 * found is held against the table of resolutions and becomes a reference of a statement. It finds what is named, and does
 * not judge whether a measure was broken.
 */
@NullMarked
package io.github.demarche.citation;

import org.jspecify.annotations.NullMarked;
