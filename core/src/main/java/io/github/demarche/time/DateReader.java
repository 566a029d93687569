package io.github.demarche.time;

import io.github.demarche.time.EdtfDate.Parts;

/** Reads dates: years, sub-year groupings, months and days, with their unspecified digits and qualifications. */
final class DateReader {
    static final String YEAR = "a year: four digits (or \"X\"), perhaps after \"-\", or \"Y\" and five or more";

    private static final String MONTH = "a month (01 to 12) or a sub-year grouping (21 to 41)";
    private static final String DAY = "a day of the month (two digits)";

    private final EdtfParser.Scanner in;
    private final YearReader years;

    private int level;
    private Qualification yearQualification = Qualification.NONE;
    private Qualification monthQualification = Qualification.NONE;
    private Qualification dayQualification = Qualification.NONE;
    /** The part that was read last, for {@link #whatMayFollow}. */
    private Precision last = Precision.YEAR;

    private boolean mayQualify;

    DateReader(EdtfParser.Scanner in) {
        this.in = in;
        this.years = new YearReader(in);
    }

    /** What could have followed the date that was read last, for a message; ends with a comma unless empty. */
    String whatMayFollow() {
        String part = switch (last) {
            case YEAR -> years.isPlain() ? "\"-\" and a month, " : "";
            case MONTH -> "\"-\" and a day, ";
            default -> "";
        };
        return part + (mayQualify ? "one of \"?~%\", " : "");
    }

    /** Reads the longest date that starts here. */
    EdtfDate read() {
        return read(YEAR);
    }

    /**
     * Reads the date that starts here.
     *
     * @param what what is expected here, for a message
     */
    EdtfDate read(String what) {
        int start = in.at();
        level = 0;
        monthQualification = Qualification.NONE;
        dayQualification = Qualification.NONE;
        yearQualification = left();
        years.read(what);
        level = Math.max(level, years.level());
        Qualification right = right();
        yearQualification = yearQualification.and(right);
        boolean goesOn = years.isPlain() && in.tryTake('-');
        if (!goesOn) {
            return yearAlone(start, right);
        }
        markInner(right);
        return month(start);
    }

    private EdtfDate yearAlone(int start, Qualification right) {
        markLast(right);
        last = Precision.YEAR;
        if (years.hasUnspecified()) {
            level = Math.max(level, years.isLevel1Mask() ? 1 : 2);
        }
        return new EdtfDate(
                in.since(start),
                level,
                years.firstDay(),
                years.lastDay(),
                Precision.YEAR,
                years.isBounded(),
                parts(Parts.NONE, Parts.NONE, years.hasUnspecified()));
    }

    private EdtfDate month(int start) {
        monthQualification = left();
        int monthAt = in.at();
        int mask = Digits.read(in, 2, MONTH);
        boolean grouping = SubYear.isNumber(Digits.value(mask));
        if (!grouping && !Digits.anyMatch(mask, 1, 12)) {
            throw in.expected(monthAt, MONTH);
        }
        Qualification right = right();
        yearQualification = yearQualification.and(right);
        monthQualification = monthQualification.and(right);
        if (grouping) {
            return grouping(start, SubYear.of(Digits.value(mask)), right);
        }
        if (in.tryTake('-')) {
            markInner(right);
            return day(start, mask);
        }
        markLast(right);
        last = Precision.MONTH;
        DateMask date = new DateMask(years.mask(), years.isNegative(), mask, DateMask.ABSENT);
        boolean unspecified = years.hasUnspecified() || Digits.hasUnspecified(mask);
        if (unspecified) {
            boolean level1 = !years.hasUnspecified() && Digits.isAllUnspecified(mask, 2);
            level = Math.max(level, level1 ? 1 : 2);
        }
        return new EdtfDate(
                in.since(start),
                level,
                date.edge(false),
                date.edge(true),
                Precision.MONTH,
                true,
                parts(Digits.value(mask), Parts.NONE, unspecified));
    }

    private EdtfDate grouping(int start, SubYear grouping, Qualification right) {
        markLast(right);
        last = grouping.precision();
        level = Math.max(level, years.hasUnspecified() ? 2 : grouping.level());
        return new EdtfDate(
                in.since(start),
                level,
                grouping.firstDay(years.firstYear()),
                grouping.lastDay(years.lastYear()),
                grouping.precision(),
                true,
                parts(grouping.number(), Parts.NONE, years.hasUnspecified()));
    }

    private EdtfDate day(int start, int month) {
        dayQualification = left();
        int dayAt = in.at();
        int mask = Digits.read(in, 2, DAY);
        DateMask date = new DateMask(years.mask(), years.isNegative(), month, mask);
        long firstDay = date.edge(false);
        if (firstDay == DayBounds.NEVER) {
            throw in.expected(dayAt, "a day of that month, 01 to " + date.longestMonth());
        }
        Qualification right = right();
        yearQualification = yearQualification.and(right);
        monthQualification = monthQualification.and(right);
        dayQualification = dayQualification.and(right);
        markLast(right);
        last = Precision.DAY;
        boolean unspecified = years.hasUnspecified() || Digits.hasUnspecified(month) || Digits.hasUnspecified(mask);
        if (unspecified) {
            boolean level1 = !years.hasUnspecified()
                    && Digits.isAllUnspecified(mask, 2)
                    && (!Digits.hasUnspecified(month) || Digits.isAllUnspecified(month, 2));
            level = Math.max(level, level1 ? 1 : 2);
        }
        return new EdtfDate(
                in.since(start),
                level,
                firstDay,
                date.edge(true),
                Precision.DAY,
                true,
                parts(Digits.value(month), Digits.value(mask), unspecified));
    }

    private Parts parts(int month, int day, boolean unspecified) {
        return new Parts(
                years.value(),
                month,
                day,
                years.significantDigits(),
                unspecified,
                yearQualification,
                monthQualification,
                dayQualification);
    }

    /** A qualification to the left of a part. It applies to that part alone, which makes it level 2. */
    private Qualification left() {
        Qualification here = right();
        markInner(here);
        return here;
    }

    private Qualification right() {
        Qualification here = Qualification.of(in.peek());
        mayQualify = here == Qualification.NONE;
        if (here != Qualification.NONE) {
            in.next();
        }
        return here;
    }

    private void markInner(Qualification qualification) {
        if (qualification != Qualification.NONE) {
            level = 2;
        }
    }

    private void markLast(Qualification qualification) {
        if (qualification != Qualification.NONE) {
            level = Math.max(level, 1);
        }
    }
}
