/**
 * Checks a dossier against the text of its article: {@link io.github.demarche.grounding.Grounding} takes every quotation, cue
 * and wording, and looks whether the text has it, verbatim or up to typography. Each answer is a {@link
 * io.github.demarche.grounding.Finding} with its {@link io.github.demarche.grounding.Verdict}, the place in the record and the
 * nearest place in the text. Nothing is changed and nothing is guessed.
 */
@NullMarked
package io.github.demarche.grounding;

import org.jspecify.annotations.NullMarked;
