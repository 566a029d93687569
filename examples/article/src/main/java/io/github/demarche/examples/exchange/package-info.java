/** Records in other people's formats: written, with what has no place in each, and read back where that can be done. */
@NullMarked
package io.github.demarche.examples.exchange;

import org.jspecify.annotations.NullMarked;
