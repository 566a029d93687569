/**
 * What all of other people's formats share: {@link io.github.demarche.exchange.LeftOut} says what has no place in a format and was
 * left out, {@link io.github.demarche.exchange.ForeignAttribution} is what somebody else annotated and is not a statement yet.
 *
 * <p>Each format has a package of its own below this one. No format turns a denial into a claim, names a speaker whom the article
 * does not name, or makes an event of one that is only feared.
 */
@NullMarked
package io.github.demarche.exchange;

import org.jspecify.annotations.NullMarked;
