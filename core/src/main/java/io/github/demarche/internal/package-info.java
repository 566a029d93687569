/**
 * The mechanisms that several packages of this module share; the package is not exported and not part of the API.
 * {@link io.github.demarche.internal.Folding} says which characters matter in comparisons, {@link
 * io.github.demarche.internal.Escapes} makes text from outside safe to print, {@link
 * io.github.demarche.internal.Cursor} reads texts, and {@link io.github.demarche.internal.TsvTable} reads tables. The
 * rest are the rules for strings and extensions.
 */
@NullMarked
package io.github.demarche.internal;

import org.jspecify.annotations.NullMarked;
