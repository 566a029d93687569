package io.github.demarche.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A year, a part of a year, a month or a day, such as {@code 2024}, {@code 2024-21}, {@code 2024-06~} or
 * {@code 1985-XX-31}.
 *
 * <p>Its parts are a year and perhaps a month, and then perhaps a day, or instead of the month a sub-year grouping: a
 * season, quarter, quadrimester or semester. {@link #precision} tells which. Each part may have unspecified digits and
 * a qualification. At least one day of the calendar is such a date: there is no {@code XXXX-02-30} and no
 * {@code 2023-02-29}.
 *
 * <h2>Where the standard leaves a choice</h2>
 *
 * <ul>
 *   <li>Seasons have no months in the standard. Here they are the meteorological ones: spring in the north is March to
 *       May, in the south September to November, and so on. Winter in the north and summer in the south begin in the year
 *       that they are named after and end in the next. A season of neither hemisphere (21 to 24) lasts from the first day
 *       that it can be on either to the last: {@code 2024-21} is March to November.
 *   <li>{@code Y} is only for years of more than four digits, with an exponent too, and without leading zeros.
 *   <li>Significant digits are counted from the first that is not zero, and the year has that many:
 *       {@code 0050S1} is 50 to 59. They stand beside no unspecified digits.
 *   <li>A sub-year grouping and a year after {@code Y} have no unspecified digits: {@code 2024-2X} is refused.
 *   <li>There is no year minus zero; {@code -000X} is -9 to -1.
 *   <li>A part may be qualified on both sides, and then is both: {@code ?2004~-06}. Two characters on one side are
 *       refused: {@code %} is "uncertain and approximate".
 * </ul>
 */
public final class EdtfDate extends Edtf {
    private final Precision precision;
    private final boolean bounded;
    private final Parts parts;

    EdtfDate(String text, int level, long firstDay, long lastDay, Precision precision, boolean bounded, Parts parts) {
        super(text, level, firstDay, lastDay);
        this.precision = precision;
        this.bounded = bounded;
        this.parts = parts;
    }

    /** What was read, part by part; a number is {@link #NONE} where it is absent or has unspecified digits. */
    record Parts(
            int year,
            int month,
            int day,
            int significantDigits,
            boolean unspecified,
            Qualification yearQualification,
            Qualification monthQualification,
            Qualification dayQualification) {
        static final int NONE = Integer.MIN_VALUE;
    }

    @Override
    public Precision precision() {
        return precision;
    }

    /**
     * {@return the year; empty when some of its digits are unspecified, or {@link Year} does not have it. With
     *     {@linkplain #significantDigits significant digits} it is an estimate}
     */
    public OptionalInt year() {
        return optional(parts.year());
    }

    /**
     * {@return the month, 1 to 12; empty when there is none, or some of its digits are unspecified}
     */
    public OptionalInt month() {
        return parts.month() > 12 ? OptionalInt.empty() : optional(parts.month());
    }

    /**
     * {@return the sub-year grouping, 21 to 41, such as 21 for spring or 33 for the first quarter; empty when there is
     *     none}
     */
    public OptionalInt grouping() {
        return parts.month() > 12 ? OptionalInt.of(parts.month()) : OptionalInt.empty();
    }

    /**
     * {@return the day of the month; empty when there is none, or some of its digits are unspecified}
     */
    public OptionalInt day() {
        return optional(parts.day());
    }

    /**
     * {@return how many digits of the year are meant, such as 2 of {@code 1950S2}, which is some year from 1900 to
     *     1999, estimated to be 1950; empty when nothing is said}
     */
    public OptionalInt significantDigits() {
        return optional(parts.significantDigits());
    }

    /**
     * {@return whether any digit is unspecified, written {@code X}}
     */
    public boolean hasUnspecified() {
        return parts.unspecified();
    }

    /**
     * {@return what is said of the year: {@code ~} for {@code 2004~-06} and for {@code 2004-06~}}
     */
    public Qualification yearQualification() {
        return parts.yearQualification();
    }

    /**
     * {@return what is said of the month or sub-year grouping: {@code ~} for {@code 2004-~06} and for
     *     {@code 2004-06~-11}}
     */
    public Qualification monthQualification() {
        return parts.monthQualification();
    }

    /**
     * {@return what is said of the day: {@code ~} for {@code 2004-06-~11} and for {@code 2004-06-11~}}
     */
    public Qualification dayQualification() {
        return parts.dayQualification();
    }

    @Override
    public boolean isUncertain() {
        return qualification().isUncertain();
    }

    @Override
    public boolean isApproximate() {
        return qualification().isApproximate();
    }

    @Override
    public Optional<LocalDate> toLocalDate() {
        return precision == Precision.DAY && isExact() ? earliest() : Optional.empty();
    }

    @Override
    public Optional<YearMonth> toYearMonth() {
        return precision == Precision.MONTH && isExact()
                ? Optional.of(YearMonth.of(parts.year(), parts.month()))
                : Optional.empty();
    }

    @Override
    public Optional<Year> toYear() {
        return precision == Precision.YEAR && isExact() ? Optional.of(Year.of(parts.year())) : Optional.empty();
    }

    @Override
    boolean isBounded() {
        return bounded;
    }

    private boolean isExact() {
        return parts.year() != Parts.NONE
                && !parts.unspecified()
                && parts.significantDigits() == Parts.NONE
                && qualification() == Qualification.NONE;
    }

    private Qualification qualification() {
        return parts.yearQualification().and(parts.monthQualification()).and(parts.dayQualification());
    }

    private static OptionalInt optional(int value) {
        return value == Parts.NONE ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
