/**
 * Options for reading the format {@code demarche/1}, and the results of reading drafts and collections, with either
 * version of Jackson.
 */
@NullMarked
package io.github.demarche.wire;

import org.jspecify.annotations.NullMarked;
