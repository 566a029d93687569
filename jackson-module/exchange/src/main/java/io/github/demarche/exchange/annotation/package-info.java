/**
 * Annotations of the W3C Web Annotation Data Model, out, and in again in a layout of our own.
 *
 * <p>A statement is an annotation of its passages, each other span is an annotation of its own, and annotations with the
 * motivation {@code linking} join them. A passage of the model has the two selectors of the W3C: positions in code points, and
 * words with those before and after.
 */
@NullMarked
package io.github.demarche.exchange.annotation;

import org.jspecify.annotations.NullMarked;
