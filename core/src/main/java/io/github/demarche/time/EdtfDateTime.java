package io.github.demarche.time;

import io.github.demarche.internal.Rules;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day and a time of day to the second, such as {@code 2024-06-14T10:00:00+02:00}.
 *
 * <p>The offset from UTC is {@code Z}, {@code +hh}, {@code +hh:mm} or absent, for local time at an unnamed place. Where
 * the standard leaves a choice, this follows java.time: hours are 00 to 23, seconds 00 to 59 (no leap second), offsets
 * at most 18 hours. {@code -00} and {@code -00:00} are rejected, as in ISO 8601. Fractions of a second and times
 * without seconds are not EDTF. A date-time has neither qualifications nor unspecified digits, and does not occur in
 * intervals or sets.
 */
public final class EdtfDateTime extends Edtf {
    private final LocalDateTime local;
    private final Optional<ZoneOffset> offset;

    EdtfDateTime(String text, int level, LocalDateTime local, Optional<ZoneOffset> offset) {
        super(text, level, local.toLocalDate().toEpochDay(), local.toLocalDate().toEpochDay(), false);
        this.local = local;
        this.offset = offset;
    }

    static EdtfDateTime of(OffsetDateTime dateTime) {
        Rules.check(
                dateTime.getOffset().getTotalSeconds() % 60 == 0,
                "Edtf",
                "",
                "the offset of a date-time has no seconds",
                dateTime);
        return of(dateTime.toLocalDateTime(), dateTime.getOffset().toString());
    }

    static EdtfDateTime of(LocalDateTime dateTime, String offset) {
        Rules.check(
                Math.abs(dateTime.getYear()) <= 9999,
                "Edtf",
                "",
                "a date-time is of the years -9999 to 9999",
                dateTime);
        LocalDateTime local = dateTime.truncatedTo(ChronoUnit.SECONDS);
        // java.time leaves out seconds that are zero.
        String seconds = local.getSecond() == 0 ? ":00" : "";
        return (EdtfDateTime) parse(local + seconds + offset);
    }

    /**
     * {@return the day and the time of day, as written}
     */
    public LocalDateTime toLocalDateTime() {
        return local;
    }

    /**
     * {@return the offset from UTC; empty for local time}
     */
    public Optional<ZoneOffset> offset() {
        return offset;
    }

    @Override
    public Precision precision() {
        return Precision.SECOND;
    }

    @Override
    public boolean isUncertain() {
        return false;
    }

    @Override
    public boolean isApproximate() {
        return false;
    }

    @Override
    public Optional<OffsetDateTime> toOffsetDateTime() {
        return offset.map(local::atOffset);
    }

    @Override
    boolean isBounded() {
        return true;
    }

    /** Whether both are date-times on one time scale, so that seconds can be compared. */
    static boolean areComparable(Edtf a, Edtf b) {
        return a instanceof EdtfDateTime x
                && b instanceof EdtfDateTime y
                && x.offset.isPresent() == y.offset.isPresent();
    }

    static boolean isBefore(Edtf a, Edtf b) {
        return ((EdtfDateTime) a).epochSecond() < ((EdtfDateTime) b).epochSecond();
    }

    private long epochSecond() {
        return local.toEpochSecond(offset.orElse(ZoneOffset.UTC));
    }
}
