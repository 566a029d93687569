package io.github.demarche.actor;

import io.github.demarche.internal.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * A kind of organization, such as {@link #MINISTRY} or {@code OrganizationKind.of("armed-forces")}.
 *
 * <p>Use the most specific kind that fits: an army is {@link #ARMED_FORCES}, not an {@link #AGENCY}.
 *
 * <p>This is an open vocabulary: a newer version may add kinds, and an unknown kind is kept with its token.
 */
public final class OrganizationKind {
    /** A ministry or department of a government. */
    public static final OrganizationKind MINISTRY = new OrganizationKind("ministry");

    /** The office of a head of state or government, such as the Kremlin. */
    public static final OrganizationKind PRESIDENCY = new OrganizationKind("presidency");

    /** A parliament, or a chamber or committee of one. */
    public static final OrganizationKind PARLIAMENT = new OrganizationKind("parliament");

    /** A court or tribunal of a state, or of several. */
    public static final OrganizationKind COURT = new OrganizationKind("court");

    /** The armed forces of a state, a branch or a unit of them. */
    public static final OrganizationKind ARMED_FORCES = new OrganizationKind("armed-forces");

    /** The police of a state, a border guard, a gendarmerie. */
    public static final OrganizationKind POLICE = new OrganizationKind("police");

    /** Any other organ of a state: an intelligence service, a regulator, a prosecutor's office. */
    public static final OrganizationKind AGENCY = new OrganizationKind("agency");

    /** An embassy, a consulate, a permanent mission. */
    public static final OrganizationKind DIPLOMATIC_MISSION = new OrganizationKind("diplomatic-mission");

    /** A body of several states, or an organ of one: the United Nations, its Security Council, the G7. */
    public static final OrganizationKind INTERGOVERNMENTAL_BODY = new OrganizationKind("intergovernmental-body");

    /** A non-governmental organization: a relief organization, a rights group, a think tank. */
    public static final OrganizationKind NGO = new OrganizationKind("ngo");

    /** A newspaper, a broadcaster, a news agency. */
    public static final OrganizationKind NEWS_OUTLET = new OrganizationKind("news-outlet");

    /** A political party. */
    public static final OrganizationKind PARTY = new OrganizationKind("party");

    /** An armed group that does not belong to a state. */
    public static final OrganizationKind ARMED_GROUP = new OrganizationKind("armed-group");

    /** A company. */
    public static final OrganizationKind COMPANY = new OrganizationKind("company");

    /** Anything else. */
    public static final OrganizationKind OTHER = new OrganizationKind("other");

    private static final Vocabulary<OrganizationKind> VOCABULARY = new Vocabulary<>(
            "OrganizationKind",
            OrganizationKind::new,
            OrganizationKind::token,
            List.of(
                    MINISTRY,
                    PRESIDENCY,
                    PARLIAMENT,
                    COURT,
                    ARMED_FORCES,
                    POLICE,
                    AGENCY,
                    DIPLOMATIC_MISSION,
                    INTERGOVERNMENTAL_BODY,
                    NGO,
                    NEWS_OUTLET,
                    PARTY,
                    ARMED_GROUP,
                    COMPANY,
                    OTHER));

    /** The kinds that act for their state and are not merely based there. */
    private static final Set<OrganizationKind> ORGANS =
            Set.of(MINISTRY, PRESIDENCY, PARLIAMENT, COURT, ARMED_FORCES, POLICE, AGENCY, DIPLOMATIC_MISSION);

    private final String token;

    private OrganizationKind(String token) {
        this.token = token;
    }

    /**
     * Returns the kind with a token.
     *
     * @param token the token, lower-case words joined by hyphens, such as {@code armed-forces}
     * @return the constant; for a token that this version does not know, a kind that keeps it
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static OrganizationKind of(String token) {
        return VOCABULARY.of(token);
    }

    /**
     * Returns the kind with a token, like {@link #of}; frameworks look for a method of this name.
     *
     * @param token the token
     * @return the kind
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static OrganizationKind valueOf(String token) {
        return of(token);
    }

    /** {@return the kinds that this version knows, in the order of the constants} */
    public static List<OrganizationKind> known() {
        return VOCABULARY.known();
    }

    /** {@return the token, such as {@code armed-forces}} */
    public String token() {
        return token;
    }

    /** {@return whether this version knows the kind: whether it is one of the constants} */
    public boolean isKnown() {
        return VOCABULARY.knows(token);
    }

    /** Whether it acts for its state and is not merely based there. */
    boolean isOrgan() {
        return ORGANS.contains(this);
    }

    /** Whether the other object is a kind with the same token. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OrganizationKind kind && token.equals(kind.token);
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
