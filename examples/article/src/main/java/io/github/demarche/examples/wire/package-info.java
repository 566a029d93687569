/** A fictional wire report in French and English, and the check of records against its text. */
@NullMarked
package io.github.demarche.examples.wire;

import org.jspecify.annotations.NullMarked;
