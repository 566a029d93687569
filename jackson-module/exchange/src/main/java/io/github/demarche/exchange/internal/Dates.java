package io.github.demarche.exchange.internal;

import io.github.demarche.time.Edtf;
import io.github.demarche.time.EdtfDate;
import io.github.demarche.time.EdtfDateTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of a date formats take that know no EDTF. Nothing is rounded: what they do not take is carried as text. */
public final class Dates {
    private static final Pattern PLAIN = Pattern.compile("[12][0-9]{3}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");

    private Dates() {}

    /**
     * Returns a date that is a day, a month or a year, of which nothing is uncertain.
     *
     * @param date the date
     * @return such as {@code 2024-06-14}, {@code 2024-06} or {@code 2024}; empty for any other, and beyond the years 1000 to 2999,
     *     which other formats refuse
     */
    public static Optional<String> plain(Edtf date) {
        return date instanceof EdtfDate ? Optional.of(date.toString()).filter(Dates::isPlain) : Optional.empty();
    }

    private static boolean isPlain(String date) {
        return PLAIN.matcher(date).matches();
    }

    /**
     * Returns the day of a date that is one day.
     *
     * @param date the date
     * @return the day, also of a time of day; empty for anything wider or uncertain, and beyond the years 1000 to 2999
     */
    public static Optional<LocalDate> day(Edtf date) {
        Optional<LocalDate> day = date instanceof EdtfDateTime time
                ? Optional.of(time.toLocalDateTime().toLocalDate())
                : plain(date).flatMap(it -> date.toLocalDate());
        return day.filter(it -> isPlain(it.toString()));
    }
}
