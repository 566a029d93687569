package io.github.demarche.exchange.brat;

import io.github.demarche.text.Passage;

/**
 * A place in the text without a line break, in code points.
 *
 * @param start the position of the first code point
 * @param end the position after the last
 */
record Fragment(int start, int end) {
    Passage passage() {
        return Passage.of(start, end);
    }
}
