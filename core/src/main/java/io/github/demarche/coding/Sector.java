package io.github.demarche.coding;

/** What part of a society an actor of event data belongs to, such as {@link #GOV}, in the abbreviations of CAMEO's actors. */
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
    /** The opposition. No organization is known to be one by its kind alone. */
    OPP,
    /** Armed groups that are not a state's. */
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
