/** A fictional wire report, in French and English, and whether records of it are borne out by its text. */
@NullMarked
package io.github.demarche.examples.wire;

import org.jspecify.annotations.NullMarked;
