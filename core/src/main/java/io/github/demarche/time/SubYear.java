package io.github.demarche.time;

import java.util.List;

/**
 * A part of a year other than a month, such as {@link #QUARTER_2}, written {@code 2024-34}: a sub-year grouping of ISO
 * 8601-2, in the order of its numbers 21 to 41.
 *
 * <p>The standard does not assign months to seasons. Seasons here are meteorological and consist of whole months. A
 * season that crosses the new year is named after the year in which it begins. A season in an unspecified hemisphere
 * ranges from the first day that it can include in either hemisphere to the last. So {@code 2024-21} does not mean a
 * spring of nine months, but one of three months among them.
 */
public enum SubYear {
    /** Spring in either hemisphere: March to November. */
    SPRING(21, Precision.SEASON, 3, 9),
    /** Summer in either hemisphere: June to the end of February of the next year. */
    SUMMER(22, Precision.SEASON, 6, 9),
    /** Autumn in either hemisphere: March to November. */
    AUTUMN(23, Precision.SEASON, 3, 9),
    /** Winter in either hemisphere: June to the end of February of the next year. */
    WINTER(24, Precision.SEASON, 6, 9),
    /** Spring in the north: March to May. */
    NORTHERN_SPRING(25, Precision.SEASON, 3, 3),
    /** Summer in the north: June to August. */
    NORTHERN_SUMMER(26, Precision.SEASON, 6, 3),
    /** Autumn in the north: September to November. */
    NORTHERN_AUTUMN(27, Precision.SEASON, 9, 3),
    /** Winter in the north: December to the end of February of the next year. */
    NORTHERN_WINTER(28, Precision.SEASON, 12, 3),
    /** Spring in the south: September to November. */
    SOUTHERN_SPRING(29, Precision.SEASON, 9, 3),
    /** Summer in the south: December to the end of February of the next year. */
    SOUTHERN_SUMMER(30, Precision.SEASON, 12, 3),
    /** Autumn in the south: March to May. */
    SOUTHERN_AUTUMN(31, Precision.SEASON, 3, 3),
    /** Winter in the south: June to August. */
    SOUTHERN_WINTER(32, Precision.SEASON, 6, 3),
    /** January to March. */
    QUARTER_1(33, Precision.QUARTER, 1, 3),
    /** April to June. */
    QUARTER_2(34, Precision.QUARTER, 4, 3),
    /** July to September. */
    QUARTER_3(35, Precision.QUARTER, 7, 3),
    /** October to December. */
    QUARTER_4(36, Precision.QUARTER, 10, 3),
    /** January to April. */
    QUADRIMESTER_1(37, Precision.QUADRIMESTER, 1, 4),
    /** May to August. */
    QUADRIMESTER_2(38, Precision.QUADRIMESTER, 5, 4),
    /** September to December. */
    QUADRIMESTER_3(39, Precision.QUADRIMESTER, 9, 4),
    /** January to June. */
    SEMESTER_1(40, Precision.SEMESTER, 1, 6),
    /** July to December. */
    SEMESTER_2(41, Precision.SEMESTER, 7, 6);

    private static final int FIRST = 21;
    private static final SubYear[] ALL = values();

    private final int number;
    private final Precision precision;
    private final int firstMonth;
    private final int months;

    SubYear(int number, Precision precision, int firstMonth, int months) {
        this.number = number;
        this.precision = precision;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** {@return the number in the position of the month, 21 to 41} */
    public int number() {
        return number;
    }

    /**
     * {@return whether it is a season, a quarter, a quadrimester or a semester}
     */
    public Precision precision() {
        return precision;
    }

    static boolean isNumber(int number) {
        return FIRST <= number && number < FIRST + ALL.length;
    }

    static SubYear of(int number) {
        return ALL[number - FIRST];
    }

    boolean isOfEitherHemisphere() {
        return compareTo(WINTER) <= 0;
    }

    /** The season of the north and that of the south, of one of either hemisphere. */
    List<SubYear> inBothHemispheres() {
        return List.of(of(number + 4), of(number + 8));
    }

    /** The EDTF level that has it: 1 for the seasons of either hemisphere, 2 for the others. */
    int level() {
        return isOfEitherHemisphere() ? 1 : 2;
    }

    long firstDay(int year) {
        return DayBounds.epochDay(year, firstMonth, 1);
    }

    long lastDay(int year) {
        // The day before the first of the month that follows.
        int next = firstMonth + months;
        return DayBounds.epochDay(next > 12 ? year + 1L : year, next > 12 ? next - 12 : next, 1) - 1;
    }
}
