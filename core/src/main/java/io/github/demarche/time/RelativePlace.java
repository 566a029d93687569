package io.github.demarche.time;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place of a pattern, named as in {@code relative-patterns.tsv} and {@code relative-vocabulary.tsv}. */
enum RelativePlace {
    WEEKDAY,
    WEEKDAY2(WEEKDAY),
    SHORTWEEKDAY,
    DAY,
    DAY2(DAY),
    HALFDAY,
    WHEN,
    DAYPART,
    AT,
    CLOCK,
    WEEKEND,
    WEEKREF,
    DATE,
    DATE2(DATE),
    DATE3(DATE),
    MONTH,
    MONTH2(MONTH),
    SHORTMONTH,
    YEAR,
    YEAR2(YEAR),
    TWO,
    YEARREF,
    GROUPING,
    SEASON,
    DECADE,
    DECADEWORD,
    CENTURY,
    PART,
    UNIT,
    UNITS,
    SEVERAL,
    SEVERAL2(SEVERAL),
    NUMBER,
    ABOUT,
    HEDGE,
    SOON,
    LEAD,
    TO,
    BETWEEN;

    private static final Map<String, RelativePlace> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(RelativePlace::word, Function.identity()));

    private final RelativePlace filledBy;

    RelativePlace() {
        filledBy = this;
    }

    RelativePlace(RelativePlace filledBy) {
        this.filledBy = filledBy;
    }

    static RelativePlace of(String word) {
        RelativePlace place = BY_NAME.get(word);
        if (place == null) {
            throw new IllegalStateException("a pattern has no place <" + word + ">");
        }
        return place;
    }

    static boolean isKnown(String word) {
        return BY_NAME.containsKey(word);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The place whose words may be used here: a second weekday is a weekday. */
    RelativePlace filledBy() {
        return filledBy;
    }
}
