package io.github.demarche.time;

/**
 * How certain the author of a date is of it, such as {@link #APPROXIMATE} for {@code 1984~} (ISO 8601-2).
 *
 * <p>Uncertain means that the date may be a different one altogether; approximate means that it is close. It does not
 * express a speaker's certainty, which is {@link io.github.demarche.text.Certainty}.
 */
public enum Qualification {
    /** No qualification. */
    NONE,
    /** Doubtful, written {@code ?}. */
    UNCERTAIN,
    /** An estimate, written {@code ~}. */
    APPROXIMATE,
    /** Doubtful and an estimate, written {@code %}. */
    UNCERTAIN_AND_APPROXIMATE;

    /**
     * {@return whether it is {@link #UNCERTAIN} or both}
     */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /**
     * {@return whether it is {@link #APPROXIMATE} or both}
     */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** The qualification that a character means, {@link #NONE} for any other. */
    static Qualification of(int character) {
        return switch (character) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }

    /** The character for it; empty for {@link #NONE}. */
    String sign() {
        return switch (this) {
            case NONE -> "";
            case UNCERTAIN -> "?";
            case APPROXIMATE -> "~";
            case UNCERTAIN_AND_APPROXIMATE -> "%";
        };
    }

    Qualification and(Qualification other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : UNCERTAIN_AND_APPROXIMATE;
    }
}
