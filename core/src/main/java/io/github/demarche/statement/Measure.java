package io.github.demarche.statement;

import io.github.demarche.internal.Vocabulary;
import java.util.List;

/**
 * What a {@link Decision} changes, or an {@link Agreement} creates, such as {@link #EXPULSION} or {@code
 * Measure.of("recognition")}.
 *
 * <p>It names the status, right or duty, not the direction: a lifted embargo is a {@link #RESTRICTION} with {@link
 * DecisionChange#END}. If several fit, use the most specific one.
 *
 * <p>This is an open vocabulary: a newer version may add measures, and an unknown one is kept with its token.
 */
public final class Measure {
    /** Recognition of a state, a government or a border. */
    public static final Measure RECOGNITION = new Measure("recognition");

    /** Diplomatic relations: {@code START} establishes them, {@code END} breaks them off. */
    public static final Measure RELATIONS = new Measure("relations");

    /** Participation in a treaty: ratification, accession, withdrawal. */
    public static final Measure TREATY = new Measure("treaty");

    /** Aid, a loan, a grant. */
    public static final Measure AID = new Measure("aid");

    /** Asylum or refuge. */
    public static final Measure ASYLUM = new Measure("asylum");

    /** A ceasefire or truce. */
    public static final Measure CEASEFIRE = new Measure("ceasefire");

    /** The recall of one's own envoy; {@code END} is the envoy's return. */
    public static final Measure RECALL = new Measure("recall");

    /** The expulsion of a foreign envoy, or a declaration as {@code persona non grata}. */
    public static final Measure EXPULSION = new Measure("expulsion");

    /** An embargo, a tariff, a ban, a closure. */
    public static final Measure RESTRICTION = new Measure("restriction");

    /** An entry on a sanctions list; {@code END} removes somebody from the list. */
    public static final Measure LISTING = new Measure("listing");

    /** A state of emergency, martial law, a curfew. */
    public static final Measure EMERGENCY = new Measure("emergency");

    /** Arrest or detention; {@code END} is a release. */
    public static final Measure CUSTODY = new Measure("custody");

    /** Mobilization, or placing forces on alert. */
    public static final Measure MOBILIZATION = new Measure("mobilization");

    /** An office: {@code START} is an appointment, {@code END} a resignation or dismissal. */
    public static final Measure OFFICE = new Measure("office");

    /** An order to act, such as a court's; only where no status above is named. */
    public static final Measure ORDER = new Measure("order");

    /** A finding of law that binds; only where no status above is named. */
    public static final Measure RULING = new Measure("ruling");

    /** The mandate of a mission, a panel, a special envoy. */
    public static final Measure MANDATE = new Measure("mandate");

    /** The adoption of a text by a body; only where no status above is named. */
    public static final Measure ADOPTION = new Measure("adoption");

    /** Anything else. */
    public static final Measure OTHER = new Measure("other");

    private static final Vocabulary<Measure> VOCABULARY = new Vocabulary<>(
            "Measure",
            Measure::new,
            Measure::token,
            List.of(
                    RECOGNITION,
                    RELATIONS,
                    TREATY,
                    AID,
                    ASYLUM,
                    CEASEFIRE,
                    RECALL,
                    EXPULSION,
                    RESTRICTION,
                    LISTING,
                    EMERGENCY,
                    CUSTODY,
                    MOBILIZATION,
                    OFFICE,
                    ORDER,
                    RULING,
                    MANDATE,
                    ADOPTION,
                    OTHER));

    private final String token;

    private Measure(String token) {
        this.token = token;
    }

    /**
     * Returns the measure with a token.
     *
     * @param token the token, lower-case words joined by hyphens, such as {@code recognition}
     * @return the constant; for a token that this version does not know, a measure that keeps it
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static Measure of(String token) {
        return VOCABULARY.of(token);
    }

    /**
     * Returns the measure with a token, like {@link #of}; frameworks look for a method of this name.
     *
     * @param token the token
     * @return the measure
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static Measure valueOf(String token) {
        return of(token);
    }

    /** {@return the measures that this version knows, in the order of the constants} */
    public static List<Measure> known() {
        return VOCABULARY.known();
    }

    /** {@return the token, such as {@code recognition}} */
    public String token() {
        return token;
    }

    /** {@return whether this version knows the measure: whether it is one of the constants} */
    public boolean isKnown() {
        return VOCABULARY.knows(token);
    }

    /** Whether the other object is a measure with the same token. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Measure measure && token.equals(measure.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** {@return the token, which {@link #of} takes} */
    @Override
    public String toString() {
        return token;
    }
}
