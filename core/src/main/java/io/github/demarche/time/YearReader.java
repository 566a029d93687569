package io.github.demarche.time;

import io.github.demarche.time.EdtfDate.Parts;
import java.time.Year;

/** Reads years: four digits, or {@code Y} and more, or {@code Y} with an exponent, and their significant digits. */
final class YearReader {
    private static final String MANY = "digits of a year beyond four, without leading zeros";
    private static final String POSITIVE = "a positive number without leading zeros";
    private static final String BEYOND_FOUR = "a year of more than four digits after \"Y\"";
    private static final long UNKNOWN = -1;

    private final EdtfParser.Scanner in;

    private boolean negative;
    private boolean letter;
    private int level;
    /** The four digits of a plain year. */
    private int mask;
    /** The year without its sign; unknown if it has too many digits to calculate or some are unspecified. */
    private long number;
    /** How many digits the year has, written out. */
    private int length;

    private int significantDigits;

    YearReader(EdtfParser.Scanner in) {
        this.in = in;
    }

    void read(String what) {
        level = 0;
        significantDigits = Parts.NONE;
        letter = in.tryTake('Y');
        int signAt = in.at();
        negative = in.tryTake('-');
        if (letter) {
            letterYear(signAt);
        } else {
            mask = Digits.read(in, 4, what);
            boolean unspecified = Digits.hasUnspecified(mask);
            number = unspecified ? UNKNOWN : Digits.value(mask);
            length = unspecified ? 0 : digitsOf(number);
            level = negative ? 1 : 0;
            if (negative && number == 0) {
                throw in.expected(signAt, "a year that is not minus zero");
            }
        }
        if (in.peek() == 'S' && (letter || number != UNKNOWN)) {
            in.next();
            significant();
        }
    }

    private void letterYear(int start) {
        level = 1;
        int digitsAt = in.at();
        long value = firstDigit(MANY);
        while (in.isDigit()) {
            // Overflows for a long number, which is then not used.
            value = 10 * value + in.digit(MANY);
        }
        long digits = in.at() - (long) digitsAt;
        int zeros = 0;
        if (in.tryTake('E')) {
            level = 2;
            zeros = positive();
        }
        if (digits + zeros <= 4) {
            throw in.expected(start, BEYOND_FOUR);
        }
        length = (int) Math.min(digits + zeros, Integer.MAX_VALUE);
        number = UNKNOWN;
        if (length <= DayBounds.MOST_YEAR_DIGITS) {
            number = value * power(zeros);
        }
    }

    private void significant() {
        level = 2;
        int digitsAt = in.at();
        int count = positive();
        if (count > length) {
            throw in.expected(
                    digitsAt, "a number of significant digits that the year has (leading zeros do not count)");
        }
        significantDigits = count;
    }

    private int firstDigit(String what) {
        if (in.peek() == '0') {
            throw in.expected(in.at(), what);
        }
        return in.digit(what);
    }

    /** A positive number, cut at the largest {@code int}. */
    private int positive() {
        long value = firstDigit(POSITIVE);
        while (in.isDigit()) {
            value = Math.min(10 * value + in.digit(POSITIVE), Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** Whether a month may follow. */
    boolean isPlain() {
        return !letter && significantDigits == Parts.NONE;
    }

    boolean isNegative() {
        return negative;
    }

    int level() {
        return level;
    }

    int mask() {
        return mask;
    }

    boolean hasUnspecified() {
        return !letter && number == UNKNOWN;
    }

    /** Whether one or two of the last digits are unspecified, and no others. */
    boolean isLevel1Mask() {
        return !Digits.hasUnspecified(mask >>> 8) && Digits.isAllUnspecified(mask & 0xF, 1);
    }

    int significantDigits() {
        return significantDigits;
    }

    /** The year, or {@link Parts#NONE} when it is not known or java.time has no such year. */
    int value() {
        return number == UNKNOWN || number > Year.MAX_VALUE ? Parts.NONE : (int) (negative ? -number : number);
    }

    /** Whether the bounds are those of the year, not widened. */
    boolean isBounded() {
        return !letter || number != UNKNOWN;
    }

    int firstYear() {
        return negative ? -Digits.most(mask) : Digits.least(mask);
    }

    int lastYear() {
        // There is no minus zero: -000X is one of -0009 to -0001.
        return negative ? -Math.max(1, Digits.least(mask)) : Digits.most(mask);
    }

    long firstDay() {
        if (!isBounded()) {
            return negative ? DayBounds.NO_START : DayBounds.epochDay(power(DayBounds.MOST_YEAR_DIGITS), 1, 1);
        }
        return DayBounds.epochDay(negative ? -most() : least(), 1, 1);
    }

    long lastDay() {
        if (!isBounded()) {
            return negative ? DayBounds.epochDay(-power(DayBounds.MOST_YEAR_DIGITS), 12, 31) : DayBounds.NO_END;
        }
        return DayBounds.epochDay(negative ? -least() : most(), 12, 31);
    }

    private long least() {
        if (number == UNKNOWN) {
            return negative ? Math.max(1, Digits.least(mask)) : Digits.least(mask);
        }
        return number - number % insignificant();
    }

    private long most() {
        return number == UNKNOWN ? Digits.most(mask) : least() + insignificant() - 1;
    }

    private long insignificant() {
        return significantDigits == Parts.NONE ? 1 : power(length - significantDigits);
    }

    private static int digitsOf(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
