/**
 * Arbitrary values of every type for property-based tests with jqwik, published as a test-jar, so that you can test
 * your own code with any statement.
 */
@NullMarked
package io.github.demarche.arbitraries;

import org.jspecify.annotations.NullMarked;
