/**
 * One of each mechanism that several packages need, for this module only: not exported, and no part of the API. {@link
 * io.github.demarche.internal.Folding} says which characters count, {@link io.github.demarche.internal.Escapes} makes the words
 * of others fit to be printed, {@link io.github.demarche.internal.Cursor} reads texts and {@link
 * io.github.demarche.internal.TsvTable} tables. The rest are the rules that strings and extensions keep.
 */
@NullMarked
package io.github.demarche.internal;

import org.jspecify.annotations.NullMarked;
