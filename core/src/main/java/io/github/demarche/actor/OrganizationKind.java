package io.github.demarche.actor;

/** What sort of organization it is, such as {@link #MINISTRY}. */
public enum OrganizationKind {
    /** A ministry or department of a government. */
    MINISTRY,
    /** The office of a head of state or government, such as the Kremlin. */
    PRESIDENCY,
    /** Any other organ of a state: an intelligence service, a regulator, a parliament, the armed forces. */
    AGENCY,
    /** An embassy, a consulate, a permanent mission. */
    DIPLOMATIC_MISSION,
    /** A body of several states, or an organ of one: the United Nations, its Security Council, the G7. */
    INTERGOVERNMENTAL_BODY,
    /** A newspaper, a broadcaster, a news agency. */
    NEWS_OUTLET,
    /** A political party. */
    PARTY,
    /** An armed group that is no state's. */
    ARMED_GROUP,
    /** A company. */
    COMPANY,
    /** Anything else. */
    OTHER;

    /** Whether it acts for its state, and is not merely at home there. */
    boolean isOrgan() {
        return this == MINISTRY || this == PRESIDENCY || this == AGENCY || this == DIPLOMATIC_MISSION;
    }
}
