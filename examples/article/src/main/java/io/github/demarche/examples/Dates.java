package io.github.demarche.examples;

import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.EdtfDate;
import io.github.demarche.time.EdtfInterval;
import io.github.demarche.time.EdtfSet;
import java.time.YearMonth;
import java.util.List;

/** Dates in English, in words of our own: the JDK's names of months depend on its version and on what it was built with. */
final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** Such as "on or before 14 June 2024 (inferred)". */
    static String dating(Dating dating) {
        return date(dating.date()) + Phrases.basis(dating.basis());
    }

    /** Such as "14 June 2024" or "on or before 14 June 2024"; what we have no words for stays EDTF. */
    static String date(Edtf date) {
        if (date instanceof EdtfDate plain) {
            return plain(plain);
        }
        if (date instanceof EdtfSet set && set.isOneOf() && set.members().size() == 1) {
            EdtfSet.Member member = set.members().get(0);
            if (member.from().isEmpty()) {
                return "on or before " + plain(member.to().orElseThrow());
            }
            if (member.to().isEmpty()) {
                return "on or after " + plain(member.from().orElseThrow());
            }
            return "between " + plain(member.from().orElseThrow()) + " and "
                    + plain(member.to().orElseThrow());
        }
        if (date instanceof EdtfInterval interval
                && interval.start().isPresent()
                && !interval.mayStartEarlier()
                && !interval.mayEndLater()) {
            String from = "from " + plain(interval.start().orElseThrow());
            if (interval.isOpenEnd()) {
                return from + " on";
            }
            if (interval.end().isPresent()) {
                return from + " to " + plain(interval.end().orElseThrow());
            }
        }
        return date.toString();
    }

    private static String plain(EdtfDate date) {
        return date.toLocalDate()
                .map(day -> day.getDayOfMonth() + " " + month(YearMonth.from(day)))
                .or(() -> date.toYearMonth().map(Dates::month))
                .orElseGet(date::toString);
    }

    private static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }
}
