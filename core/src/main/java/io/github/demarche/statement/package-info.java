/**
 * Reported acts of speech: {@link io.github.demarche.statement.Statement} and its kinds, one for each illocutionary
 * force, in the order of Searle's five classes: assertives, commissives, directives, expressives, declarations.
 *
 * <p>The kinds follow distinctions of the field (Searle's classes of illocution, the verbal codes of CAMEO) as far as
 * reports make them; a {@code switch} over {@code Statement} is exhaustive on Java 21 and later.
 */
@NullMarked
package io.github.demarche.statement;

import org.jspecify.annotations.NullMarked;
