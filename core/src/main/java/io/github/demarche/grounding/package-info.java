/**
 * Holds a record against the text that it is of. {@link io.github.demarche.grounding.Grounding} takes every quotation, cue and
 * wording of a dossier or a statement, and looks whether the text has it, verbatim or up to typography; it changes nothing, and
 * each answer is a {@link io.github.demarche.grounding.Finding}. {@link io.github.demarche.grounding.Anchoring} gives words their
 * positions, repairs what differs in no letter and tells each change; {@link io.github.demarche.grounding.Recorder} makes records of
 * words, so that nobody counts. Nothing is guessed.
 */
@NullMarked
package io.github.demarche.grounding;

import org.jspecify.annotations.NullMarked;
