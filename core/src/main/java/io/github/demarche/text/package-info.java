/**
 * Words: the coder's own, in one or more languages ({@link io.github.demarche.text.Text}), and those of the source, by
 * position or by quotation ({@link io.github.demarche.text.Passage}).
 *
 * <p>The package also has the answers to two questions about every fact in a record: how does the coder know it ({@link
 * io.github.demarche.text.Basis}), and how certain is it ({@link io.github.demarche.text.Certainty})?
 */
@NullMarked
package io.github.demarche.text;

import org.jspecify.annotations.NullMarked;
