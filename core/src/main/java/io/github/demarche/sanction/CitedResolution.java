package io.github.demarche.sanction;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.InvalidValueException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number and perhaps the year of a resolution as somebody wrote them, such as {@code 1989 (2001)}.
 *
 * <p>It may be wrong: a {@link Resolution} exists, this is only what a source says. {@link #checked()} holds it against the
 * table, and {@link #resolution()} is the one that must be meant.
 *
 * @param number the number, from 1 to {@value Resolution#LARGEST_NUMBER}
 * @param year the year, in four digits; empty when none is written
 */
public record CitedResolution(int number, OptionalInt year) {
    /**
     * Checks the form of number and year, not whether they fit each other.
     *
     * @param number the number
     * @param year the year, or empty
     * @throws InvalidValueException if the number is none of a resolution, or the year does not have four digits
     */
    public CitedResolution {
        check(
                number >= 1 && number <= Resolution.LARGEST_NUMBER,
                "CitedResolution",
                "number",
                "resolutions are numbered from 1 to " + Resolution.LARGEST_NUMBER,
                number);
        year.ifPresent(it -> check(1000 <= it && it <= 9999, "CitedResolution", "year", "a year has four digits", it));
    }

    /**
     * Holds number and year against the table.
     *
     * @return what the table of this version says
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
     * Returns the resolution that must be meant: where the table has the number, that with the table's year, whatever is
     * written.
     *
     * @return the resolution; beyond the table, the one that is written when that is possible, which then is not
     *     {@linkplain Resolution#isConfirmed() confirmed}, and else empty
     */
    public Optional<Resolution> resolution() {
        if (checked() == ResolutionCheck.BEYOND_TABLE) {
            return year.stream()
                    .filter(it -> Resolution.fits(number, it))
                    .mapToObj(it -> Resolution.of(number, it))
                    .findFirst();
        }
        return Resolution.ofNumber(number);
    }

    /**
     * {@return what is written, such as {@code 1989 (2001)} or {@code 2664}}
     */
    @Override
    public String toString() {
        return year.isPresent() ? number + " (" + year.getAsInt() + ")" : Integer.toString(number);
    }
}
