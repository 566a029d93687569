/**
 * Who takes part in a diplomatic statement: states, organizations, persons,
 * groups, and those of whom only words are known; all of them actors.
 *
 * <p>An actor may hold offices, which are posts and not persons: "the foreign minister" speaks for a ministry whoever
 * holds the post. A party is an actor in a role of one statement, such as speaker, addressee or target, with the office
 * in which it appears there and those on whose behalf it acts.
 */
@NullMarked
package io.github.demarche.actor;

import org.jspecify.annotations.NullMarked;
