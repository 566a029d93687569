/**
 * Checks a record against the text that it is of: {@link io.github.demarche.grounding.Grounding} takes every quotation, cue and
 * wording of a dossier or a statement, and looks whether the text has it, verbatim or up to typography. Each answer is a {@link
 * io.github.demarche.grounding.Finding} with its {@link io.github.demarche.grounding.Verdict}, the place in the record, the
 * nearest place in the text, and the {@link io.github.demarche.grounding.Difference} between the two. Nothing is changed and
 * nothing is guessed.
 */
@NullMarked
package io.github.demarche.grounding;

import org.jspecify.annotations.NullMarked;
