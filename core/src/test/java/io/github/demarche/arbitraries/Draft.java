package io.github.demarche.arbitraries;

/**
 * What is drawn of a value before it is known who there is: it names actors and events by number only.
 *
 * <p>Drawing the cast and the drafts side by side, and not one after the other, keeps generators few and shrinking good.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
interface Draft<T> {
    T from(Cast cast);
}
