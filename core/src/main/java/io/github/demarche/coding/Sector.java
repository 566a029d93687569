package io.github.demarche.coding;

/**
 * The part of society to which an actor of event data belongs, such as {@link #GOV}, with the abbreviations of CAMEO's
 * actors.
 */
public enum Sector {
    /** The government: ministries, presidencies, agencies, missions. */
    GOV,
    /** Armed forces. */
    MIL,
    /** The legislature. */
    LEG,
    /** The judiciary. */
    JUD,
    /** The police. */
    COP,
    /** The opposition. The kind of an organization alone never decides this. */
    OPP,
    /** Armed groups that do not belong to a state. */
    REB,
    /** News media. */
    MED,
    /** Intergovernmental organizations. */
    IGO,
    /** Non-governmental organizations. */
    NGO,
    /** Companies. */
    BUS
}
