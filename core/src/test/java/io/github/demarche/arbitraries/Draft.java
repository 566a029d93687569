package io.github.demarche.arbitraries;

/**
 * A value drawn before its actors and events are known, to which it refers only by number.
 *
 * <p>Drawing the cast and the drafts independently, and not one after the other, keeps generators few and shrinking
 * effective.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface Draft<T> {
    T from(Cast cast);
}
