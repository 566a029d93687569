/**
 * Compares a record with the text of its source. {@link io.github.demarche.grounding.Grounding} checks that every
 * quotation, cue and wording of a dossier or a statement occurs in the text, verbatim or up to typography; it changes
 * nothing, and each result is a {@link io.github.demarche.grounding.Finding}. {@link
 * io.github.demarche.grounding.Anchoring} finds the positions of words, repairs words whose letters match, and lists
 * each change. {@link io.github.demarche.grounding.Recorder} makes records from words, so that nobody has to count.
 * Nothing is guessed.
 */
@NullMarked
package io.github.demarche.grounding;

import org.jspecify.annotations.NullMarked;
