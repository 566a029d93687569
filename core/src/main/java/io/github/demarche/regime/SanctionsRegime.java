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
 * <p>All that the Council decided on one situation, over many resolutions, usually watched over by one committee. It is not
 * the state or the group that the measures are against, not a regime of the European Union or of a single state, and not a
 * list of who is sanctioned. {@link SanctionsRegimes} has those that there are and were; there is one object for each.
 *
 * <p>A record names a regime by its key only ({@link io.github.demarche.sanction.SanctionReference#regime()}), so that a newer catalogue never changes a
 * stored document. What the catalogue knows rests on texts, tables and quotations, and some of it on none: each fact says
 * so, by its {@link Evidence}.
 */
public final class SanctionsRegime {
    private final String key;
    private final Text name;
    private final Details details;

    SanctionsRegime(String key, Text name, Details details) {
        this.key = key;
        this.name = name;
        this.details = details;
    }

    /** What the tables have of a regime, besides its names. */
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
     * {@return the key, such as {@code DPRK}; our own, since the committees are renamed and their numbers change}
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

    /**
     * {@return whom the measures are against, in a few English words}
     */
    public String target() {
        return details.target();
    }

    /**
     * {@return the committee under its present name, or of an ended regime its last; empty when there is none}
     */
    public Optional<SanctionsCommittee> committee() {
        int size = details.committees().size();
        return size == 0 ? Optional.empty() : Optional.of(details.committees().get(size - 1));
    }

    /**
     * {@return the committee under each of its names, in the order of time, unmodifiable; empty when there is none}
     */
    public List<SanctionsCommittee> committees() {
        return details.committees();
    }

    /**
     * {@return the resolution that made the regime; its committee may be a later one}
     */
    public Resolution founding() {
        return details.founding();
    }

    /**
     * {@return the resolutions of the regime that the catalogue knows, by number, unmodifiable; the founding one among
     *     them, and those that are {@link RegimePart#RELATED} to it}
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
     * {@return what the measures are, each with the provisions that the catalogue knows of it, unmodifiable. Some are over:
     *     {@link RegimeMeasure#endedBy()} tells by what}
     */
    public List<RegimeMeasure> measures() {
        return details.measures();
    }

    /**
     * {@return the provisions that the catalogue knows, unmodifiable; not all that there are. One that applies to every regime
     *     is among {@link SanctionsRegimes#generalProvisions()}}
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

    /**
     * {@return the keys under which others carry the regime, unmodifiable; empty when none is known}
     */
    public List<RegimeProgramme> programmes() {
        return details.programmes();
    }

    /**
     * {@return the times in which it is and was in force, suspended or contested, in order, unmodifiable}
     */
    public List<RegimePeriod> periods() {
        return details.periods();
    }

    /**
     * {@return what else is to be known, in English; empty when nothing is noted}
     */
    public Optional<String> note() {
        return details.note();
    }

    /**
     * Returns whether the regime is in force on a day.
     *
     * @param day the day
     * @return the status; {@link RegimeStatus#UNKNOWN} for a day after {@link SanctionsRegimes#asOf()}, of an ended regime too,
     *     since measures that had ended have been applied again
     */
    public RegimeStatus statusOn(LocalDate day) {
        if (day.isAfter(SanctionsRegimes.asOf())) {
            return RegimeStatus.UNKNOWN;
        }
        RegimeStatus status = RegimeStatus.NOT_IN_FORCE;
        for (RegimePeriod period : periods()) {
            RegimeStatus here = statusIn(period, Edtf.from(day));
            if (here != RegimeStatus.NOT_IN_FORCE) {
                status = here;
            }
        }
        return status;
    }

    /** What a period says of a day: its status, or that the day is not in it, or that the dates are too imprecise. */
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
