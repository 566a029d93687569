/** Drafts of a record as language models write them, and what becomes of them. */
@NullMarked
package io.github.demarche.examples.drafts;

import org.jspecify.annotations.NullMarked;
