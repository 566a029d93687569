package io.github.demarche.time;

import java.time.LocalDate;

/**
 * What a wording counts from, and where it looks.
 *
 * @param anchor the day of writing
 * @param direction where a wording looks that does not say it
 * @param hemisphere whose seasons are meant
 */
record RelativeContext(LocalDate anchor, Direction direction, Hemisphere hemisphere) {
    /** The leanings, and one that no user asks for. */
    enum Direction {
        PAST,
        FUTURE,
        EITHER,
        /** What lasts "since December" began: in January there is but one December. */
        BEGUN
    }

    static RelativeContext of(LocalDate anchor, RelativeOptions options) {
        return new RelativeContext(anchor, Direction.valueOf(options.leaning().name()), options.hemisphere());
    }

    RelativeContext towards(Direction other) {
        return new RelativeContext(anchor, other, hemisphere);
    }
}
