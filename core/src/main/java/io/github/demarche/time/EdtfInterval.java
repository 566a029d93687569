package io.github.demarche.time;

import java.util.Optional;

/**
 * What goes on from one date to another, such as {@code 2004-06/2006-08}, {@code 1985/..} or {@code /2006}.
 *
 * <p>Each end is a date, or open ({@code ..}: there is none, or none is given) or unknown (empty: there is one, and
 * nobody knows which). At least one end is a date. The end is not surely before the start. It is not "some day
 * between": that is an {@link EdtfSet}, {@code [2004-06..2006-08]}.
 */
public final class EdtfInterval extends Edtf {
    private final Optional<EdtfDate> start;
    private final Optional<EdtfDate> end;
    private final boolean unknown;

    /**
     * Makes an interval of what the parser found.
     *
     * @param text the text as read
     * @param level 0 to 2
     * @param start the start, empty when it is open or unknown
     * @param end the end, empty when it is open or unknown
     * @param unknown whether an end is unknown
     */
    EdtfInterval(String text, int level, Optional<EdtfDate> start, Optional<EdtfDate> end, boolean unknown) {
        super(
                text,
                level,
                start.map(Edtf::firstDay).orElse(DayBounds.NO_START),
                end.map(Edtf::lastDay).orElse(DayBounds.NO_END));
        this.start = start;
        this.end = end;
        this.unknown = unknown;
    }

    /**
     * {@return the start; empty when it is open or unknown}
     */
    public Optional<EdtfDate> start() {
        return start;
    }

    /**
     * {@return the end; empty when it is open or unknown}
     */
    public Optional<EdtfDate> end() {
        return end;
    }

    /**
     * {@return whether the start is open, written {@code ..}}
     */
    public boolean isOpenStart() {
        return start.isEmpty() && !unknown;
    }

    /**
     * {@return whether the end is open, written {@code ..}}
     */
    public boolean isOpenEnd() {
        return end.isEmpty() && !unknown;
    }

    /**
     * {@return whether the start is unknown, written as nothing}
     */
    public boolean isUnknownStart() {
        return start.isEmpty() && unknown;
    }

    /**
     * {@return whether the end is unknown, written as nothing}
     */
    public boolean isUnknownEnd() {
        return end.isEmpty() && unknown;
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
    boolean isBounded() {
        return !unknown
                && start.map(Edtf::isBounded).orElse(true)
                && end.map(Edtf::isBounded).orElse(true);
    }
}
