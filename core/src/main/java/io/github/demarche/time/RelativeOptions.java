package io.github.demarche.time;

import java.util.Objects;

/**
 * How {@link RelativeDates} reads ambiguous wordings, such as {@code
 * RelativeOptions.defaults().leaning(Leaning.FUTURE)} for a calendar of events. The options do not affect a wording
 * that is unambiguous.
 */
public final class RelativeOptions {
    private static final RelativeOptions DEFAULTS = new RelativeOptions(Leaning.PAST, Hemisphere.EITHER);

    private final Leaning leaning;
    private final Hemisphere hemisphere;

    private RelativeOptions(Leaning leaning, Hemisphere hemisphere) {
        this.leaning = Objects.requireNonNull(leaning, "leaning");
        this.hemisphere = Objects.requireNonNull(hemisphere, "hemisphere");
    }

    /**
     * {@return the options for a news report: leaning towards the {@linkplain Leaning#PAST past}, in either hemisphere}
     */
    public static RelativeOptions defaults() {
        return DEFAULTS;
    }

    /** {@return whether an ambiguous wording is taken as past, future or both} */
    public Leaning leaning() {
        return leaning;
    }

    /**
     * Returns these options with another leaning.
     *
     * @param leaning the leaning
     * @return the options
     */
    public RelativeOptions leaning(Leaning leaning) {
        return new RelativeOptions(leaning, hemisphere);
    }

    /**
     * {@return the hemisphere whose seasons are meant}
     */
    public Hemisphere hemisphere() {
        return hemisphere;
    }

    /**
     * Returns these options with another hemisphere.
     *
     * @param hemisphere the hemisphere
     * @return the options
     */
    public RelativeOptions hemisphere(Hemisphere hemisphere) {
        return new RelativeOptions(leaning, hemisphere);
    }

    /**
     * {@return whether the other object is options with the same leaning and hemisphere}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof RelativeOptions options
                && leaning == options.leaning
                && hemisphere == options.hemisphere;
    }

    /**
     * {@return the hash code of the leaning and the hemisphere}
     */
    @Override
    public int hashCode() {
        return Objects.hash(leaning, hemisphere);
    }

    /**
     * {@return the options in words, such as {@code leaning PAST, hemisphere EITHER}}
     */
    @Override
    public String toString() {
        return "leaning " + leaning + ", hemisphere " + hemisphere;
    }
}
