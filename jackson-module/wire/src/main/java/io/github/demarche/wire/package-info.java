/** What users of the format {@code demarche/1} choose when they read it, with whichever of the two Jacksons. */
@NullMarked
package io.github.demarche.wire;

import org.jspecify.annotations.NullMarked;
