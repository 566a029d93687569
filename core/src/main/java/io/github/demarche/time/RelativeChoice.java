package io.github.demarche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates, one of which is meant. */
final class RelativeChoice {
    private RelativeChoice() {}

    static Optional<Edtf> day(LocalDate day) {
        return Optional.of(Edtf.from(day));
    }

    /** Some day from one to another, such as {@code [2024-06-10..2024-06-14]}. */
    static Optional<Edtf> someDay(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        return first.equals(last) ? day(first) : Optional.of(EdtfSet.between(Edtf.from(first), Edtf.from(last)));
    }

    static Optional<Edtf> oneOf(LocalDate... days) {
        return oneOf(Stream.of(days).map(Edtf::from).toList());
    }

    static Optional<Edtf> oneOf(YearMonth... months) {
        return oneOf(Stream.of(months).map(Edtf::from).toList());
    }

    /** The date if there is only one, even repeatedly; a set if there are several; empty if there is none. */
    static Optional<Edtf> oneOf(Collection<EdtfDate> dates) {
        List<EdtfDate> different = dates.stream().distinct().sorted().toList();
        if (different.size() > 1) {
            return Optional.of(EdtfSet.oneOf(different));
        }
        return different.stream().<Edtf>map(date -> date).findFirst();
    }
}
