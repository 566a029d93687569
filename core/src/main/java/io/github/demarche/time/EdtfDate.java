package io.github.demarche.time;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Rules;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A year, a part of a year, a month or a day, such as {@code 2024}, {@code 2024-21}, {@code 2024-06~} or
 * {@code 1985-XX-31}.
 *
 * <p>Its parts are a year, optionally followed by a month and a day, or by a sub-year grouping in place of the month: a
 * season, quarter, quadrimester or semester. {@link #precision} tells which. Each part may have unspecified digits and
 * a qualification. A date matches at least one day of the calendar: {@code XXXX-02-30} and {@code 2023-02-29} are
 * rejected.
 *
 * <h2>Where the standard leaves a choice</h2>
 *
 * <ul>
 *   <li>The standard does not assign months to seasons. {@link SubYear} says which months they have here: {@code
 *       2024-21}, a spring in an unspecified hemisphere, lies within March to November. A sub-year grouping may appear
 *       wherever a month may: in intervals and sets, qualified, and in a year with unspecified digits.
 *   <li>{@code Y} is only for years of more than four digits, with an exponent too, and without leading zeros.
 *   <li>Significant digits are counted from the first that is not zero, and the year has that many: {@code 0050S1} is
 *       50 to 59. They do not occur with unspecified digits.
 *   <li>A sub-year grouping and a year after {@code Y} have no unspecified digits: {@code 2024-2X} is rejected.
 *   <li>Decades and centuries are written with four digits: the 1980s are {@code 198X}.
 *   <li>The year minus zero does not exist; {@code -000X} is -9 to -1.
 *   <li>A qualification to the left of a part makes a date level 2, even in {@code ?2004}.
 *   <li>A part may be qualified on both sides, and both apply: {@code ?2004~-06}. Two characters on one side are
 *       rejected: {@code %} is "uncertain and approximate".
 * </ul>
 */
public final class EdtfDate extends Edtf {
    private final Precision precision;
    private final boolean bounded;
    private final Parts parts;

    EdtfDate(String text, int level, long firstDay, long lastDay, Precision precision, boolean bounded, Parts parts) {
        super(text, level, firstDay, lastDay, parts.qualification() != Qualification.NONE);
        this.precision = precision;
        this.bounded = bounded;
        this.parts = parts;
    }

    /**
     * Returns a part of a year other than a month, such as {@code 2024-34} for {@link SubYear#QUARTER_2} of 2024.
     *
     * @param year the year
     * @param grouping the season, quarter, quadrimester or semester
     * @return the date
     * @throws InvalidValueException if the year is before -9999 or after 9999
     */
    public static EdtfDate of(Year year, SubYear grouping) {
        return ofFourDigits(year.getValue(), "-" + grouping.number());
    }

    /**
     * Returns a day of every year or of an unknown year, such as {@code XXXX-12-25}.
     *
     * @param day the month and day
     * @return the date
     */
    public static EdtfDate of(MonthDay day) {
        // java.time writes --12-25.
        return (EdtfDate) parse("XXXX-" + day.toString().substring(2));
    }

    /**
     * Returns some year of a decade, such as {@code 199X} for 1994.
     *
     * @param year any year of it; before the year 1 it counts away from zero, as EDTF writes it
     * @return the date
     * @throws InvalidValueException if the year is before -9999 or after 9999
     */
    public static EdtfDate decade(int year) {
        return masked(year, 1);
    }

    /**
     * Returns some year of a century, such as {@code 19XX} for 1994.
     *
     * @param year any year of it; before the year 1 it counts away from zero, as EDTF writes it
     * @return the date
     * @throws InvalidValueException if the year is before -9999 or after 9999
     */
    public static EdtfDate century(int year) {
        return masked(year, 2);
    }

    /**
     * Returns some month of a year, such as {@code 2024-XX}.
     *
     * @param year the year
     * @return the date
     * @throws InvalidValueException if the year is before -9999 or after 9999
     */
    public static EdtfDate someMonthOf(Year year) {
        return ofFourDigits(year.getValue(), "-XX");
    }

    /**
     * Returns some day of a year, such as {@code 2024-XX-XX}.
     *
     * @param year the year
     * @return the date
     * @throws InvalidValueException if the year is before -9999 or after 9999
     */
    public static EdtfDate someDayOf(Year year) {
        return ofFourDigits(year.getValue(), "-XX-XX");
    }

    /**
     * Returns some day of a month, such as {@code 2024-06-XX}.
     *
     * @param month the month
     * @return the date
     * @throws InvalidValueException if the year is before -9999 or after 9999
     */
    public static EdtfDate someDayOf(YearMonth month) {
        return (EdtfDate) parse(from(month) + "-XX");
    }

    private static EdtfDate masked(int year, int digits) {
        String text = ofFourDigits(year, "").toString();
        return (EdtfDate) parse(text.substring(0, text.length() - digits) + "X".repeat(digits));
    }

    private static EdtfDate ofFourDigits(int year, String rest) {
        Rules.check(
                Math.abs(year) <= 9999, "EdtfDate", "year", "a year of four digits has parts and unknown digits", year);
        return (EdtfDate) parse(from(Year.of(year)) + rest);
    }

    /**
     * Returns this date with one qualification for all its parts, such as {@code 2024-06~} for {@code 2024-06},
     * replacing those that it has.
     *
     * @param qualification the qualification; {@link Qualification#NONE} for none
     * @return the date
     */
    public EdtfDate qualified(Qualification qualification) {
        return (EdtfDate) parse(unqualified() + qualification.sign());
    }

    /**
     * Returns this date with a qualification for each of its parts, such as {@code 2004-06-~11} for {@code 2004-06-11},
     * replacing those that it has.
     *
     * @param year the qualification of the year
     * @param month the qualification of the month or sub-year grouping; {@link Qualification#NONE} if the date has
     *     neither
     * @param day the qualification of the day; {@link Qualification#NONE} if the date has no day
     * @return the date
     * @throws InvalidValueException if this date lacks a part that is to be qualified
     */
    public EdtfDate qualified(Qualification year, Qualification month, Qualification day) {
        List<String> written = new ArrayList<>(List.of(yearText()));
        grouping().map(it -> Integer.toString(it.number())).or(this::monthText).ifPresent(written::add);
        dayText().ifPresent(written::add);
        List<Qualification> all = List.of(year, month, day);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            boolean has = i < written.size();
            Rules.check(
                    has || all.get(i) == Qualification.NONE,
                    "EdtfDate",
                    i == 1 ? "month" : "day",
                    "only parts that the date has can be qualified",
                    this);
            if (has) {
                text.append(i == 0 ? "" : "-").append(all.get(i).sign()).append(written.get(i));
            }
        }
        return (EdtfDate) parse(text.toString());
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

        Qualification qualification() {
            return yearQualification.and(monthQualification).and(dayQualification);
        }
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

    /** {@return the month, 1 to 12; empty when there is none, or some of its digits are unspecified} */
    public OptionalInt month() {
        return parts.month() > 12 ? OptionalInt.empty() : optional(parts.month());
    }

    /** {@return the sub-year grouping, such as {@link SubYear#QUARTER_1} of {@code 2024-33}; empty when there is none} */
    public Optional<SubYear> grouping() {
        return parts.month() > 12 ? Optional.of(SubYear.of(parts.month())) : Optional.empty();
    }

    /** {@return the day of the month; empty when there is none, or some of its digits are unspecified} */
    public OptionalInt day() {
        return optional(parts.day());
    }

    /**
     * {@return how many digits of the year are meant, such as 2 of {@code 1950S2}, which is some year from 1900 to
     * 1999, estimated to be 1950; empty if not given}
     */
    public OptionalInt significantDigits() {
        return optional(parts.significantDigits());
    }

    /**
     * {@return whether any digit is unspecified, written {@code X}; {@link #yearText}, {@link #monthText} and
     *     {@link #dayText} tell which}
     */
    public boolean hasUnspecified() {
        return parts.unspecified();
    }

    /**
     * {@return the year as it is written, without its qualification, such as {@code 198X}, {@code -0044}, {@code 1950S2}
     *     or {@code Y-17E7}}
     */
    public String yearText() {
        String text = unqualified();
        return precision == Precision.YEAR ? text : text.substring(0, lengthOfYear(text));
    }

    /**
     * {@return the month as it is written, without its qualification, such as {@code 06} or {@code 1X}; empty when there
     *     is none}
     */
    public Optional<String> monthText() {
        return precision.compareTo(Precision.MONTH) < 0 ? Optional.empty() : Optional.of(partAfterYear(0));
    }

    /**
     * {@return the day as it is written, without its qualification, such as {@code 14} or {@code XX}; empty when there is
     *     none}
     */
    public Optional<String> dayText() {
        return precision == Precision.DAY ? Optional.of(partAfterYear(1)) : Optional.empty();
    }

    /** {@return the qualification of the year: {@code ~} for {@code 2004~-06} and for {@code 2004-06~}} */
    public Qualification yearQualification() {
        return parts.yearQualification();
    }

    /**
     * {@return the qualification of the month or sub-year grouping: {@code ~} for {@code 2004-~06} and for {@code
     * 2004-06~-11}}
     */
    public Qualification monthQualification() {
        return parts.monthQualification();
    }

    /** {@return the qualification of the day: {@code ~} for {@code 2004-06-~11} and for {@code 2004-06-11~}} */
    public Qualification dayQualification() {
        return parts.dayQualification();
    }

    @Override
    public boolean isUncertain() {
        return parts.qualification().isUncertain();
    }

    @Override
    public boolean isApproximate() {
        return parts.qualification().isApproximate();
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

    @Override
    boolean hasGaps() {
        return precision == Precision.SEASON && grouping().orElseThrow().isOfEitherHemisphere() || hasDigitsAfterX();
    }

    /** Whether unspecified digits leave gaps between days, as in {@code XXXX-12-25} but not in {@code 198X}. */
    private boolean hasDigitsAfterX() {
        String text = toString();
        return parts.unspecified() && text.substring(text.indexOf('X')).chars().anyMatch(Character::isDigit);
    }

    @Override
    DayRuns runs(boolean sure) {
        if (hasDigitsAfterX()) {
            return sure ? DayRuns.of(List.of()) : super.runs(false);
        }
        List<DayRuns.Run> runs = new ArrayList<>();
        if (hasGaps()) {
            for (SubYear season : grouping().orElseThrow().inBothHemispheres()) {
                runs.add(new DayRuns.Run(season.firstDay(parts.year()), season.lastDay(parts.year())));
            }
            return DayRuns.of(runs);
        }
        return super.runs(sure);
    }

    @Override
    long firstToSort() {
        // The seasons of either hemisphere are four numbers before those of the north.
        return hasNorthernOrder() ? SubYear.of(parts.month() + 4).firstDay(parts.year()) : firstDay();
    }

    @Override
    long lastToSort() {
        return hasNorthernOrder() ? SubYear.of(parts.month() + 4).lastDay(parts.year()) : lastDay();
    }

    private boolean hasNorthernOrder() {
        return precision == Precision.SEASON
                && parts.year() != Parts.NONE
                && SubYear.of(parts.month()).isOfEitherHemisphere();
    }

    private String unqualified() {
        StringBuilder text = new StringBuilder();
        toString()
                .chars()
                .filter(c -> Qualification.of(c) == Qualification.NONE)
                .forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static int lengthOfYear(String text) {
        return text.charAt(0) == '-' ? 5 : 4;
    }

    private String partAfterYear(int index) {
        String text = unqualified();
        int start = lengthOfYear(text) + 1 + 3 * index;
        return text.substring(start, start + 2);
    }

    private boolean isExact() {
        return parts.year() != Parts.NONE
                && !parts.unspecified()
                && parts.significantDigits() == Parts.NONE
                && !isQualified();
    }

    private static OptionalInt optional(int value) {
        return value == Parts.NONE ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
