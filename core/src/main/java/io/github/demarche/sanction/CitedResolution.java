package io.github.demarche.sanction;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A resolution's number, and possibly its year, as somebody wrote them, such as {@code 1989 (2001)}.
 *
 * <p>It may be wrong: unlike a {@link Resolution}, which exists, this is only what a source says. {@link #checked()}
 * compares it with the table, and {@link #resolution()} returns the resolution that must be meant.
 */
public final class CitedResolution {
    private final int number;
    private final OptionalInt year;

    private CitedResolution(int number, OptionalInt year) {
        this.number = number;
        this.year = year;
    }

    /**
     * Returns a citation with the number and year as written. Only their form is checked, not whether they match.
     *
     * @param number the number, from 1 to {@value Resolution#MAX_NUMBER}
     * @param year the year, in four digits; empty if none is given
     * @return the number and year
     * @throws InvalidValueException if no resolution can have the number, or the year does not have four digits
     */
    public static CitedResolution of(int number, OptionalInt year) {
        check(
                number >= 1 && number <= Resolution.MAX_NUMBER,
                "CitedResolution",
                "number",
                "resolutions are numbered from 1 to " + Resolution.MAX_NUMBER,
                number);
        year.ifPresent(it -> check(1000 <= it && it <= 9999, "CitedResolution", "year", "a year has four digits", it));
        return new CitedResolution(number, year);
    }

    /**
     * {@return the number, from 1 to {@value Resolution#MAX_NUMBER}}
     */
    public int number() {
        return number;
    }

    /** {@return the year, in four digits; empty if none is given} */
    public OptionalInt year() {
        return year;
    }

    /**
     * Compares number and year with the table.
     *
     * @return the result, by the table of this version
     */
    public ResolutionCheck checked() {
        int right = ResolutionTable.yearOf(number);
        if (right == 0) {
            return ResolutionCheck.BEYOND_TABLE;
        }
        if (year.isEmpty()) {
            return ResolutionCheck.UNKNOWN_YEAR;
        }
        return year.getAsInt() == right ? ResolutionCheck.VALID : ResolutionCheck.WRONG_YEAR;
    }

    /**
     * Returns the resolution that must be meant: if the table has the number, the one with the table's year, even if a
     * different year is written.
     *
     * @return the resolution; for a number beyond the table, the resolution as written if it is possible, though not
     *     {@linkplain Resolution#isConfirmed() confirmed}, otherwise empty
     */
    public Optional<Resolution> resolution() {
        if (checked() == ResolutionCheck.BEYOND_TABLE) {
            return year.stream()
                    .filter(it -> Resolution.fits(number, it))
                    .mapToObj(it -> Resolution.of(number, it))
                    .findFirst();
        }
        return Resolution.byNumber(number);
    }

    /**
     * {@return whether the other object is the same number with the same year}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CitedResolution cited && number == cited.number && year.equals(cited.year);
    }

    /**
     * {@return the hash code of number and year}
     */
    @Override
    public int hashCode() {
        return 31 * number + year.hashCode();
    }

    /** {@return the number and year as written, such as {@code 1989 (2001)} or {@code 2664}} */
    @Override
    public String toString() {
        return year.isPresent() ? number + " (" + year.getAsInt() + ")" : Integer.toString(number);
    }
}
