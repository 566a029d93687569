/**
 * Words: our own, in one language or several ({@link io.github.demarche.text.Text}), and the source's, by place or by
 * quotation ({@link io.github.demarche.text.Passage}).
 *
 * <p>And the two questions that are asked of every piece of a record: how do we know it
 * ({@link io.github.demarche.text.Basis}), and how certain is it ({@link io.github.demarche.text.Certainty}).
 */
@NullMarked
package io.github.demarche.text;

import org.jspecify.annotations.NullMarked;
