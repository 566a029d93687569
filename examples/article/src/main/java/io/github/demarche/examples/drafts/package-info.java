/** Drafts of a record as language models write them, and their way to a dossier. */
@NullMarked
package io.github.demarche.examples.drafts;

import org.jspecify.annotations.NullMarked;
