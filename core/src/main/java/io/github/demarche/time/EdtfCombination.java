package io.github.demarche.time;

import io.github.demarche.time.EdtfInterval.Limit;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two dates have in common, and what reaches from the one to the other. */
final class EdtfCombination {
    private static final LocalDate FIRST_DAY = LocalDate.of(-9999, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final String OPEN = "..";

    private EdtfCombination() {}

    static Optional<Edtf> intersect(Edtf a, Edtf b) {
        if (EdtfDateTime.areComparable(a, b)) {
            return a.overlaps(b) ? Optional.of(a) : Optional.empty();
        }
        if (a instanceof EdtfInterval one && b instanceof EdtfInterval other && !a.isQualified() && !b.isQualified()) {
            return both(one, other);
        }
        DayRuns shared = a.runs(false).and(b.runs(false));
        if (shared.toList().isEmpty()) {
            return Optional.empty();
        }
        if (shared.toList().equals(List.of(new DayRuns.Run(DayBounds.NO_START, DayBounds.NO_END)))) {
            // Both may be any day.
            return Optional.of(a.isQualified() ? a : b);
        }
        Qualification qualification = qualification(a).and(qualification(b));
        for (Edtf narrow : List.of(a, b)) {
            // Days written by hand keep their form, such as a month or a date-time.
            if (shared.contains(narrow.runs(false)) && qualification(narrow) == qualification) {
                return Optional.of(narrow);
            }
        }
        List<EdtfSet.Member> members = new ArrayList<>();
        for (DayRuns.Run run : shared.toList()) {
            add(members, run, qualification, List.of(a, b));
        }
        if (members.isEmpty()) {
            return Optional.empty();
        }
        boolean single = members.size() == 1 && !members.get(0).isRange();
        boolean oneOf = !(isAllOf(a) && isAllOf(b));
        return Optional.of(single ? members.get(0).any() : EdtfSet.of(oneOf, members));
    }

    private static Qualification qualification(Edtf date) {
        Qualification uncertain = date.isUncertain() ? Qualification.UNCERTAIN : Qualification.NONE;
        return uncertain.and(date.isApproximate() ? Qualification.APPROXIMATE : Qualification.NONE);
    }

    private static boolean isAllOf(Edtf date) {
        return date instanceof EdtfSet set && !set.isOneOf();
    }

    private static Optional<Edtf> both(EdtfInterval a, EdtfInterval b) {
        EdtfInterval later = a.firstDay() >= b.firstDay() ? a : b;
        EdtfInterval earlier = a.lastDay() <= b.lastDay() ? a : b;
        if (earlier.lastDay() < later.firstDay()) {
            return Optional.empty();
        }
        return Optional.of(Edtf.parse(later.startText() + "/" + earlier.endText()));
    }

    private static void add(
            List<EdtfSet.Member> members, DayRuns.Run run, Qualification qualification, List<Edtf> dates) {
        Optional<LocalDate> first = DayBounds.toDate(run.first());
        Optional<LocalDate> last = DayBounds.toDate(run.last());
        if (run.first() == DayBounds.NO_START) {
            members.add(EdtfSet.Member.upTo(edge(last.orElse(LAST_DAY)).qualified(qualification)));
        } else if (first.isPresent() && run.last() == DayBounds.NO_END) {
            members.add(EdtfSet.Member.onFrom(edge(first.get()).qualified(qualification)));
        } else if (first.isPresent() && last.isPresent()) {
            add(members, first.get(), last.get(), qualification);
        } else {
            // No day of a year of ten digits can be counted: it is kept only as it was written.
            dates.stream()
                    .flatMap(date -> members(date).stream())
                    .filter(it -> it.firstDay() == run.first() && it.lastDay() == run.last())
                    .findFirst()
                    .ifPresent(members::add);
        }
    }

    private static List<EdtfSet.Member> members(Edtf date) {
        if (date instanceof EdtfDate single) {
            return List.of(EdtfSet.Member.one(single));
        }
        return date instanceof EdtfSet set ? set.members() : List.of();
    }

    /** EDTF has days of the years -9999 to 9999; beyond these are years, whole. */
    private static void add(
            List<EdtfSet.Member> members, LocalDate first, LocalDate last, Qualification qualification) {
        if (first.isBefore(FIRST_DAY) && !last.isBefore(FIRST_DAY)) {
            add(members, first, FIRST_DAY.minusDays(1), qualification);
            add(members, FIRST_DAY, last, qualification);
        } else if (!first.isAfter(LAST_DAY) && last.isAfter(LAST_DAY)) {
            add(members, first, LAST_DAY, qualification);
            add(members, LAST_DAY.plusDays(1), last, qualification);
        } else {
            members.add(run(first, last, qualification));
        }
    }

    private static EdtfSet.Member run(LocalDate first, LocalDate last, Qualification qualification) {
        EdtfDate from = edge(first).qualified(qualification);
        EdtfDate to = edge(last).qualified(qualification);
        if (from.equals(to)) {
            return EdtfSet.Member.one(from);
        }
        YearMonth month = YearMonth.from(first);
        if (from.precision() == Precision.DAY && first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return EdtfSet.Member.one(Edtf.from(month).qualified(qualification));
        }
        if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
            return EdtfSet.Member.one(Edtf.from(Year.from(first)).qualified(qualification));
        }
        return EdtfSet.Member.range(from, to);
    }

    private static EdtfDate edge(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? Edtf.from(Year.from(day)) : Edtf.from(day);
    }

    static Optional<EdtfInterval> span(Edtf a, Edtf b) {
        Optional<EdtfDate> start = edge(a, b, true);
        Optional<EdtfDate> end = edge(a, b, false);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        String first = start.map(Edtf::toString).orElse(OPEN);
        String last = end.map(Edtf::toString).orElse(OPEN);
        return Optional.of((EdtfInterval) Edtf.parse(first + "/" + last));
    }

    /** The date with which the earlier of both begins, or the later ends; empty if that is open or unknown. */
    private static Optional<EdtfDate> edge(Edtf a, Edtf b, boolean first) {
        boolean ofA = first ? a.firstDay() <= b.firstDay() : a.lastDay() >= b.lastDay();
        return edge(ofA ? a : b, first);
    }

    private static Optional<EdtfDate> edge(Edtf date, boolean first) {
        if (date instanceof EdtfDate single) {
            return Optional.of(single);
        }
        if (date instanceof EdtfDateTime dateTime) {
            return Optional.of(Edtf.from(dateTime.toLocalDateTime().toLocalDate()));
        }
        if (date instanceof EdtfInterval interval) {
            Limit limit = first ? interval.startLimit() : interval.endLimit();
            return limit == Limit.DATE ? first ? interval.start() : interval.end() : Optional.empty();
        }
        EdtfSet.Member best = null;
        for (EdtfSet.Member member : ((EdtfSet) date).members()) {
            boolean farther =
                    best == null || (first ? member.firstDay() < best.firstDay() : member.lastDay() > best.lastDay());
            best = farther ? member : best;
        }
        return best == null ? Optional.empty() : first ? best.from() : best.to();
    }
}
