/**
 * The actors that take part in a diplomatic statement: states, organizations, persons, groups, and actors of whom only
 * words are known.
 *
 * <p>A person may hold offices, which are posts: "the foreign minister" speaks for a ministry, regardless of who holds
 * the post. A party is an actor in a role of one statement, such as speaker, addressee or target, with the office in
 * which it appears and those on whose behalf it acts.
 */
@NullMarked
package io.github.demarche.actor;

import org.jspecify.annotations.NullMarked;
