package io.github.demarche.time;

import java.time.LocalDate;

/**
 * The day from which a wording is counted, and the direction in which it looks.
 *
 * @param anchor the day of writing
 * @param direction the direction for a wording that does not give one
 * @param hemisphere whose seasons are meant
 */
record RelativeContext(LocalDate anchor, Direction direction, Hemisphere hemisphere) {
    /** The leanings, and one that users cannot choose. */
    enum Direction {
        PAST,
        FUTURE,
        EITHER,
        /** For something that lasts "since December": in January only one December is possible. */
        BEGUN
    }

    static RelativeContext of(LocalDate anchor, RelativeOptions options) {
        return new RelativeContext(anchor, Direction.valueOf(options.leaning().name()), options.hemisphere());
    }

    RelativeContext towards(Direction other) {
        return new RelativeContext(anchor, other, hemisphere);
    }
}
