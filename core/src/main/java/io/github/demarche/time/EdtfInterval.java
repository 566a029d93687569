package io.github.demarche.time;

import io.github.demarche.InvalidValueException;
import java.util.Optional;

/**
 * Something that lasts from one date to another, such as {@code 2004-06/2006-08}, {@code 1985/..} or {@code /2006}.
 *
 * <p>Each end is a date, open ({@code ..}: there is none, or none is given) or unknown (empty: there is one, but it is
 * not known). At least one end is a date, and the end is not surely before the start. "Some day between two dates" is
 * not an interval but an {@link EdtfSet}, {@code [2004-06..2006-08]}.
 *
 * <p>A date may also be the latest start, or the earliest end: {@code ..2004-06-01/2004-06-20} began on or before 1
 * June, and {@code 2004-06-01/2004-06-20..} ended on or after the 20th. ISO 8601-2 has these in its level 2; the
 * Library of Congress does not. An earliest start or a latest end cannot be expressed.
 */
public final class EdtfInterval extends Edtf {
    private final Optional<EdtfDate> start;
    private final Limit startLimit;
    private final Optional<EdtfDate> end;
    private final Limit endLimit;

    /** How an end is given. */
    enum Limit {
        /** It is the date. */
        DATE,
        /** It is the date, or further out. */
        BEYOND,
        OPEN,
        UNKNOWN
    }

    EdtfInterval(
            String text,
            int level,
            Optional<EdtfDate> start,
            Limit startLimit,
            Optional<EdtfDate> end,
            Limit endLimit) {
        super(
                text,
                level,
                startLimit == Limit.DATE ? start.orElseThrow().firstDay() : DayBounds.NO_START,
                endLimit == Limit.DATE ? end.orElseThrow().lastDay() : DayBounds.NO_END,
                start.filter(Edtf::isQualified).isPresent()
                        || end.filter(Edtf::isQualified).isPresent());
        this.start = start;
        this.startLimit = startLimit;
        this.end = end;
        this.endLimit = endLimit;
    }

    /**
     * Returns the interval from one date to another, such as {@code 2004-06/2006-08}.
     *
     * @param start the start
     * @param end the end
     * @return the interval
     * @throws InvalidValueException if the end is before the start
     */
    public static EdtfInterval of(EdtfDate start, EdtfDate end) {
        return (EdtfInterval) parse(start + "/" + end);
    }

    /**
     * Returns the interval from a date to an open end, such as {@code 1985/..}.
     *
     * @param start the start
     * @return the interval
     */
    public static EdtfInterval since(EdtfDate start) {
        return (EdtfInterval) parse(start + "/..");
    }

    /**
     * Returns the interval that starts on or before a date and has an open end, such as {@code ..1985/..}: "for more
     * than two years".
     *
     * @param start the latest start
     * @return the interval
     */
    public static EdtfInterval sinceOrBefore(EdtfDate start) {
        return (EdtfInterval) parse(".." + start + "/..");
    }

    /**
     * Returns the interval from an open start to a date, such as {@code ../1985}. It is not {@link #onOrBefore}.
     *
     * @param end the end
     * @return the interval
     */
    public static EdtfInterval until(EdtfDate end) {
        return (EdtfInterval) parse("../" + end);
    }

    /**
     * {@return the start, or the latest start when {@link #mayStartEarlier}; empty when it is open or unknown}
     */
    public Optional<EdtfDate> start() {
        return start;
    }

    /**
     * {@return the end, or the earliest end when {@link #mayEndLater}; empty when it is open or unknown}
     */
    public Optional<EdtfDate> end() {
        return end;
    }

    /**
     * {@return whether it started on {@link #start} or before, written {@code ..2004-06-01/2004-06-20}}
     */
    public boolean mayStartEarlier() {
        return startLimit == Limit.BEYOND;
    }

    /**
     * {@return whether it ended on {@link #end} or after, written {@code 2004-06-01/2004-06-20..}}
     */
    public boolean mayEndLater() {
        return endLimit == Limit.BEYOND;
    }

    /**
     * {@return whether the start is open, written {@code ..}}
     */
    public boolean isOpenStart() {
        return startLimit == Limit.OPEN;
    }

    /**
     * {@return whether the end is open, written {@code ..}}
     */
    public boolean isOpenEnd() {
        return endLimit == Limit.OPEN;
    }

    /**
     * {@return whether the start is unknown, written as nothing}
     */
    public boolean isUnknownStart() {
        return startLimit == Limit.UNKNOWN;
    }

    /**
     * {@return whether the end is unknown, written as nothing}
     */
    public boolean isUnknownEnd() {
        return endLimit == Limit.UNKNOWN;
    }

    Limit startLimit() {
        return startLimit;
    }

    Limit endLimit() {
        return endLimit;
    }

    /** The start as it is written, before the slash. */
    String startText() {
        return toString().substring(0, toString().indexOf('/'));
    }

    /** The end as it is written, after the slash. */
    String endText() {
        return toString().substring(toString().indexOf('/') + 1);
    }

    @Override
    public Precision precision() {
        Precision first = start.or(() -> end).orElseThrow().precision();
        Precision second = end.or(() -> start).orElseThrow().precision();
        return first.compareTo(second) <= 0 ? first : second;
    }

    @Override
    public boolean isUncertain() {
        return start.filter(Edtf::isUncertain).isPresent()
                || end.filter(Edtf::isUncertain).isPresent();
    }

    @Override
    public boolean isApproximate() {
        return start.filter(Edtf::isApproximate).isPresent()
                || end.filter(Edtf::isApproximate).isPresent();
    }

    @Override
    long firstToSort() {
        return startLimit == Limit.DATE ? start.orElseThrow().firstToSort() : super.firstToSort();
    }

    @Override
    long lastToSort() {
        return endLimit == Limit.DATE ? end.orElseThrow().lastToSort() : super.lastToSort();
    }

    @Override
    boolean isBounded() {
        return isBounded(start, startLimit) && isBounded(end, endLimit);
    }

    private static boolean isBounded(Optional<EdtfDate> date, Limit limit) {
        return limit == Limit.OPEN || limit == Limit.DATE && date.orElseThrow().isBounded();
    }
}
