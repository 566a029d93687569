package io.github.demarche.time;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Rules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as sources give it, such as {@code 2024-06-14}, {@code 2024-06?}, {@code 198X} or {@code [..2024-06-14]}: a
 * value of the Extended Date/Time Format.
 *
 * <p>EDTF is defined by ISO 8601-2:2019 and by the specification of the Library of Congress (4 February 2019). All of
 * its levels 0, 1 and 2 are supported, and nothing else of ISO 8601. A value is an {@link EdtfDate}, an {@link
 * EdtfDateTime}, an {@link EdtfInterval} or an {@link EdtfSet}.
 *
 * <p>A value keeps its text: {@link #parse} and {@link #toString} are inverse, spelling is never normalized, and values
 * are equal if their texts are. {@code 2024-06-14T10:00:00Z} and {@code 2024-06-14T10:00:00+00:00} are two different
 * values.
 *
 * <p>A day is the day as written, in any time zone. "On or before 14 June 2024" is {@link #onOrBefore [..2024-06-14]}:
 * one day of many, the earliest unknown. It is not the interval {@code ../2024-06-14}, which says that something went
 * on until that day.
 *
 * <h2>Comparing</h2>
 *
 * <p>Comparison is by the days that a value can mean: {@code [1667,1760]} includes no day of 1700, and {@code 2024-21},
 * a spring in either hemisphere, includes no day of July. Only dates whose unspecified digits precede others, such as
 * {@code XXXX-12-25}, are treated as a whole: such a date can be any day from its {@link #earliest} to its {@link
 * #latest}, and is certain to include none. An open or unknown end may be any day. Whether one value is before another
 * has three answers:
 *
 * <table>
 * <caption>Is it before the other?</caption>
 * <tr><th scope="col">answer</th>
 *     <th scope="col">{@link #mayBeBefore}</th><th scope="col">{@link #mustBeBefore}</th></tr>
 * <tr><td>yes</td><td>true</td><td>true</td></tr>
 * <tr><td>perhaps</td><td>true</td><td>false</td></tr>
 * <tr><td>no</td><td>false</td><td>false</td></tr>
 * </table>
 *
 * <p><b>Surely means surely.</b> Where any part is qualified, by {@code ?}, {@code ~} or {@code %}, the answer is
 * "perhaps": {@code 2024-09-25~} is about that day, so it is not surely before the 26th. {@link #earliest} and {@link
 * #latest} still return the bounds of the date as written.
 *
 * <p>Two date-times, both with an offset from UTC or both without, are compared to the second; so {@code
 * 2024-06-15T00:00:00+14:00} is before {@code 2024-06-14T23:00:00Z}, though its day is later. For sorting, use {@link
 * #compareTo}, which always gives an order.
 */
public abstract sealed class Edtf extends DaySpan implements Comparable<Edtf>
        permits EdtfDate, EdtfDateTime, EdtfInterval, EdtfSet {
    private final String text;
    private final int level;

    /** The days are epoch days, or {@link DayBounds#NO_START} and {@link DayBounds#NO_END}. */
    Edtf(String text, int level, long firstDay, long lastDay, boolean qualified) {
        super(firstDay, lastDay, qualified);
        this.text = text;
        this.level = level;
    }

    /**
     * Reads a value.
     *
     * @param text the text, such as {@code 2024-06-14}
     * @return the value, whose {@link #toString} is the text
     * @throws InvalidValueException if the text is not EDTF; the message names the index, from 0, and what is expected
     *     there
     */
    public static Edtf parse(String text) {
        return new EdtfParser(text).parse();
    }

    /**
     * {@return the value of a text, like {@link #parse}; frameworks that bind parameters look for a method of this
     * name}
     *
     * @param text the text
     * @throws InvalidValueException if the text is not EDTF
     */
    public static Edtf valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads the spellings that databases contain: EDTF with blanks, in lower case, or in the syntax of the 2012 draft,
     * such as {@code 199u}, {@code 2004/open} or {@code 1984?~}. The result lists the changes.
     *
     * @param text the text
     * @return the value and the changes that were needed to read it
     * @throws InvalidValueException if it is not EDTF even after these changes
     */
    public static LenientEdtf parseLenient(String text) {
        return LenientEdtf.read(text);
    }

    /**
     * {@return a day, such as {@code 2024-06-14}}
     *
     * @param day the day
     * @throws InvalidValueException if the year is before -9999 or after 9999: EDTF has days only in this range
     */
    public static EdtfDate from(LocalDate day) {
        return date(day.getYear(), day.toString());
    }

    /**
     * {@return a month, such as {@code 2024-06}}
     *
     * @param month the month
     * @throws InvalidValueException if the year is before -9999 or after 9999: EDTF has months only in this range
     */
    public static EdtfDate from(YearMonth month) {
        return date(month.getYear(), month.toString());
    }

    /**
     * {@return a date-time without an offset from UTC, such as {@code 2024-06-14T10:00:00}; fractions of a second are dropped}
     *
     * @param dateTime the date-time
     * @throws InvalidValueException if the year is before -9999 or after 9999
     */
    public static EdtfDateTime from(LocalDateTime dateTime) {
        return EdtfDateTime.of(dateTime, "");
    }

    /**
     * {@return a year, such as {@code 2024}, {@code -0043} or {@code Y12000}}
     *
     * @param year the year
     */
    public static EdtfDate from(Year year) {
        int value = year.getValue();
        String digits = Integer.toString(Math.abs(value));
        String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        return (EdtfDate) parse((digits.length() > 4 ? "Y" : "") + (value < 0 ? "-" : "") + padded);
    }

    /**
     * {@return a date-time, such as {@code 2024-06-14T10:00:00+02:00}; fractions of a second are dropped}
     *
     * @param dateTime the date-time
     * @throws InvalidValueException if the year is before -9999 or after 9999, or the offset has seconds
     */
    public static EdtfDateTime from(OffsetDateTime dateTime) {
        return EdtfDateTime.of(dateTime);
    }

    /**
     * Returns one day of all those up to a day, such as {@code [..2024-06-14]}: what an article of that day leaves
     * open.
     *
     * @param day the last of the days
     * @return the set
     * @throws InvalidValueException if the year is before -9999 or after 9999: EDTF has days only in this range
     */
    public static EdtfSet onOrBefore(LocalDate day) {
        return (EdtfSet) parse("[.." + from(day) + "]");
    }

    /**
     * Returns one day of all those from a day on, such as {@code [2024-06-14..]}. It is not {@code 2024-06-14/..}, which
     * says that something goes on from that day.
     *
     * @param day the first of the days
     * @return the set
     * @throws InvalidValueException if the year is before -9999 or after 9999: EDTF has days only in this range
     */
    public static EdtfSet onOrAfter(LocalDate day) {
        return (EdtfSet) parse("[" + from(day) + "..]");
    }

    private static EdtfDate date(int year, String text) {
        Rules.check(Math.abs(year) <= 9999, "Edtf", "", "days and months are those of the years -9999 to 9999", text);
        return (EdtfDate) parse(text);
    }

    /** {@return the lowest level of EDTF that has this value: 0, 1 or 2} */
    public final int level() {
        return level;
    }

    /**
     * {@return the first day that this value can mean; empty when the start is open or unknown, may be earlier than its
     *     date, or lies beyond the years of {@link LocalDate}}
     */
    public final Optional<LocalDate> earliest() {
        return DayBounds.toDate(firstDay());
    }

    /**
     * {@return the last day that this value can mean; empty when the end is open or unknown, may be later than its date,
     *     or lies beyond the years of {@link LocalDate}}
     */
    public final Optional<LocalDate> latest() {
        return DayBounds.toDate(lastDay());
    }

    /** {@return the smallest unit that is named; for an interval or a set, the coarsest of its dates} */
    public abstract Precision precision();

    /** {@return whether any part of it is marked as uncertain, by {@code ?} or {@code %}} */
    public abstract boolean isUncertain();

    /** {@return whether any part of it is marked as approximate, by {@code ~} or {@code %}} */
    public abstract boolean isApproximate();

    /**
     * {@return the day, if this is exactly one, without qualification: {@code 2024-06-14}, but not {@code 2024-06-14?}}
     */
    public Optional<LocalDate> toLocalDate() {
        return Optional.empty();
    }

    /**
     * {@return the month, if this is exactly one, without qualification: {@code 2024-06}, but not {@code 2024-06-14}}
     */
    public Optional<YearMonth> toYearMonth() {
        return Optional.empty();
    }

    /**
     * {@return the year, if this is exactly one within the range of {@link Year}, without qualification: {@code 2024} or
     * {@code Y12000}, but not {@code 2024-06}}
     */
    public Optional<Year> toYear() {
        return Optional.empty();
    }

    /** {@return the date-time, if this is one with an offset from UTC} */
    public Optional<OffsetDateTime> toOffsetDateTime() {
        return Optional.empty();
    }

    /**
     * Returns whether both can mean the same day, such as {@code 2024-06} and {@code [..2024-06-14]}. A qualified value
     * can mean any day, and overlaps every other.
     *
     * @param other the other value
     * @return false if they surely have no day in common
     */
    public final boolean overlaps(Edtf other) {
        if (isQualified() || other.isQualified()) {
            return true;
        }
        if (mustBeBefore(other) || other.mustBeBefore(this)) {
            return false;
        }
        return !hasGaps() && !other.hasGaps()
                || !runs(false).and(other.runs(false)).toList().isEmpty();
    }

    /**
     * Returns whether a day is surely among those of this value: 14 June 2024 is among those of {@code 2024-06}, but not
     * surely among those of {@code 2024-06~}. An open end extends for ever; with an end that is unknown, or may lie
     * beyond its date, nothing is sure.
     *
     * @param day the day
     * @return true if it is surely one of its days
     */
    public final boolean contains(LocalDate day) {
        return surelyHas(day.toEpochDay(), day.toEpochDay())
                && (!hasGaps() || runs(true).contains(DayRuns.of(day.toEpochDay(), day.toEpochDay())));
    }

    /**
     * Returns whether all days that another value can mean are surely among those of this one. Of two date-times that
     * can be compared to the second, one contains the other if they are the same second.
     *
     * @param other the other value
     * @return whether {@link #contains(LocalDate)} holds for all its days; false if either has a qualification
     */
    public final boolean contains(Edtf other) {
        if (EdtfDateTime.areComparable(this, other)) {
            return overlaps(other);
        }
        return !other.isQualified()
                && surelyHas(other.firstDay(), other.lastDay())
                && (!hasGaps() || runs(true).contains(other.runs(false)));
    }

    /**
     * Returns whether this may be before another value: some day that this can mean is before some day that the other
     * can mean. A qualified value can mean any day.
     *
     * @param other the other value
     * @return false if it is surely not before it
     */
    public final boolean mayBeBefore(Edtf other) {
        return EdtfDateTime.areComparable(this, other)
                ? EdtfDateTime.isBefore(this, other)
                : isQualified() || other.isQualified() || firstDay() < other.lastDay();
    }

    /**
     * Returns whether this is surely before another value: every day that this can mean is before every day that the
     * other can mean.
     *
     * @param other the other value
     * @return true if it is surely before it; false if either has a qualification
     */
    public final boolean mustBeBefore(Edtf other) {
        return EdtfDateTime.areComparable(this, other)
                ? EdtfDateTime.isBefore(this, other)
                : !isQualified() && !other.isQualified() && lastDay() < other.firstDay();
    }

    /**
     * Returns what both can mean, such as {@code [2024-06-01..2024-06-14]} for {@code 2024-06} and
     * {@code [..2024-06-14]}. For two intervals it is the interval that they share. Qualified dates are treated by their
     * days as written, and the result has the same qualification.
     *
     * @param other the other value
     * @return this or the other, if it lies within; otherwise a date or a set of days; empty if they share none
     */
    public final Optional<Edtf> intersect(Edtf other) {
        return EdtfCombination.intersect(this, other);
    }

    /**
     * Returns the interval from the start of the earlier to the end of the later, such as {@code 2023/2024-06-14} for
     * {@code 2024-06-14} and {@code 2023}. Dates keep their precision and qualification; a start or end that is open or
     * unknown is open.
     *
     * @param other the other value
     * @return the interval; empty if it would be open on both sides
     */
    public final Optional<EdtfInterval> span(Edtf other) {
        return EdtfCombination.span(this, other);
    }

    /**
     * Returns the value in words, such as "some day up to 14 June 2024" for {@code [..2024-06-14]} or "vers 2023" for
     * {@code 2023~}.
     *
     * @param language the language of the words, a BCP 47 tag: English or French
     * @return a noun phrase without a full stop
     * @throws InvalidValueException if the tag is not well-formed, or of another language
     */
    public final String describe(String language) {
        return DateDescriber.describe(this, language);
    }

    /**
     * Returns a text that sorts like {@link #compareTo}, for a column of a database: the first and the last day as numbers
     * of equal length, then the value. It is only for sorting; other versions may produce different keys.
     *
     * @return the key, in ASCII; it sorts by code points, and by any collation except for values with the same days
     */
    public final String sortKey() {
        return DayBounds.sortable(firstToSort()) + " " + DayBounds.sortable(lastToSort()) + " " + text;
    }

    /**
     * Compares for sorting: by the earliest day, with open, unknown or possibly earlier starts first; then by the latest
     * day, with open, unknown or possibly later ends last; then by the text, in the order of {@link String#compareTo}. A
     * season of either hemisphere sorts like that of the north, so the seasons of a year are in order. Years of more than
     * 15 digits sort after all others, or before them if negative, and among themselves by text. The order is consistent
     * with equals.
     *
     * @param other the other value
     * @return a negative number, zero or a positive number if this comes before, equals or comes after the other
     */
    @Override
    public final int compareTo(Edtf other) {
        int order = Long.compare(firstToSort(), other.firstToSort());
        if (order == 0) {
            order = Long.compare(lastToSort(), other.lastToSort());
        }
        return order == 0 ? text.compareTo(other.text) : order;
    }

    /** {@return whether the other object is a value with the same text} */
    @Override
    public final boolean equals(Object other) {
        return this == other || other instanceof Edtf edtf && text.equals(edtf.text);
    }

    /** {@return the hash code of the text} */
    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** {@return the text as it was read, which {@link #parse} accepts} */
    @Override
    public final String toString() {
        return text;
    }
}
