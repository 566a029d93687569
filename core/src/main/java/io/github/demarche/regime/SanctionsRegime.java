package io.github.demarche.regime;

import io.github.demarche.sanction.Resolution;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sanctions regime of the UN Security Council, such as {@code DPRK}, the measures against North Korea since
 * resolution 1718 (2006).
 *
 * <p>A regime consists of everything that the Council has decided on one situation, in many resolutions, usually under
 * the oversight of one committee. It is not the state or group that the measures target, nor a regime of the European
 * Union or a single state, nor a list of sanctioned persons. {@link SanctionsRegimes} has all past and present regimes,
 * each as a single object.
 *
 * <p>A record refers to a regime by its key only ({@link io.github.demarche.sanction.SanctionReference#regime()}), so a
 * newer catalogue never changes a stored document. The facts in the catalogue come from texts, tables and quotations,
 * or from general knowledge: each names its {@link Evidence}.
 */
public final class SanctionsRegime {
    /** No regime is older, and {@link Edtf} does not have all days before. */
    private static final LocalDate CHARTER = LocalDate.of(1945, 10, 24);

    private final String key;
    private final Text name;
    private final Details details;

    SanctionsRegime(String key, Text name, Details details) {
        this.key = key;
        this.name = name;
        this.details = details;
    }

    /** The contents of the tables for a regime, except its names. */
    record Details(
            Resolution founding,
            String target,
            List<RegimeMeasure> measures,
            Optional<String> note,
            List<SanctionsCommittee> committees,
            List<RegimePeriod> periods,
            List<RegimeResolution> resolutions,
            List<RegimeProvision> provisions,
            List<RegimeProgramme> programmes) {}

    /**
     * {@return the key, such as {@code DPRK}; it is our own, because committees are renamed and their numbers change}
     */
    public String key() {
        return key;
    }

    /**
     * {@return the usual name of the situation, in English and French}
     */
    public Text name() {
        return name;
    }

    /** {@return the target of the measures, in English} */
    public String target() {
        return details.target();
    }

    /** {@return the committee under its present name, or for an ended regime its last name; empty if there is none} */
    public Optional<SanctionsCommittee> committee() {
        int size = details.committees().size();
        return size == 0 ? Optional.empty() : Optional.of(details.committees().get(size - 1));
    }

    /** {@return the committee under each of its names, in chronological order, unmodifiable; empty if there is none} */
    public List<SanctionsCommittee> committees() {
        return details.committees();
    }

    /** {@return the resolution that established the regime; its committee may be named after a later one} */
    public Resolution founding() {
        return details.founding();
    }

    /**
     * {@return the known resolutions of the regime, by number, unmodifiable; they include the founding one and those
     * that are only {@link RegimePart#RELATED} to the regime}
     */
    public List<RegimeResolution> resolutions() {
        return details.resolutions();
    }

    /**
     * Returns whether a resolution is part of the regime, and not only {@linkplain RegimePart#RELATED related} to it.
     *
     * @param resolution the resolution
     * @return whether it is one of {@link #resolutions()}
     */
    public boolean includes(Resolution resolution) {
        return resolutions().stream()
                .anyMatch(
                        it -> it.part() != RegimePart.RELATED && it.resolution().equals(resolution));
    }

    /**
     * {@return the measures, each with its known provisions, unmodifiable. Some have ended: {@link
     * RegimeMeasure#endedBy()} tells how}
     */
    public List<RegimeMeasure> measures() {
        return details.measures();
    }

    /**
     * {@return the known provisions, unmodifiable; the list is not complete. Provisions that apply to every regime are
     * in {@link SanctionsRegimes#generalProvisions()}}
     */
    public List<RegimeProvision> provisions() {
        return details.provisions();
    }

    /**
     * Returns the provisions on a topic.
     *
     * @param topic the topic
     * @return the provisions, in the order of the catalogue; empty when it knows none
     */
    public List<RegimeProvision> provisions(ProvisionTopic topic) {
        return provisions().stream().filter(it -> it.topic() == topic).toList();
    }

    /** {@return the keys of the regime in other systems, unmodifiable; empty if none is known} */
    public List<RegimeProgramme> programmes() {
        return details.programmes();
    }

    /** {@return the periods in which it is or was in force, suspended or contested, in order, unmodifiable} */
    public List<RegimePeriod> periods() {
        return details.periods();
    }

    /** {@return a note in English; empty if there is none} */
    public Optional<String> note() {
        return details.note();
    }

    /**
     * Returns the status of the regime on a day.
     *
     * @param day the day
     * @return the status; {@link RegimeStatus#UNKNOWN} for a day after {@link SanctionsRegimes#asOf()}, even for an
     *     ended regime, because ended measures have been reapplied in the past
     */
    public RegimeStatus statusOn(LocalDate day) {
        if (day.isAfter(SanctionsRegimes.asOf())) {
            return RegimeStatus.UNKNOWN;
        }
        RegimeStatus status = RegimeStatus.NOT_IN_FORCE;
        if (day.isBefore(CHARTER)) {
            return status;
        }
        for (RegimePeriod period : periods()) {
            RegimeStatus here = statusIn(period, Edtf.from(day));
            if (here != RegimeStatus.NOT_IN_FORCE) {
                status = here;
            }
        }
        return status;
    }

    /**
     * The answer of a period for a day: its status, that the day is outside it, or that the dates are too imprecise.
     */
    static RegimeStatus statusIn(RegimePeriod period, Edtf day) {
        boolean before = day.mustBeBefore(period.since());
        boolean after = period.until().filter(end -> end.mustBeBefore(day)).isPresent();
        if (before || after) {
            return RegimeStatus.NOT_IN_FORCE;
        }
        boolean perhapsBefore = day.mayBeBefore(period.since());
        boolean perhapsAfter =
                period.until().filter(end -> end.mayBeBefore(day)).isPresent();
        return perhapsBefore || perhapsAfter ? RegimeStatus.UNKNOWN : period.status();
    }

    /**
     * {@return the key}
     */
    @Override
    public String toString() {
        return key;
    }
}
