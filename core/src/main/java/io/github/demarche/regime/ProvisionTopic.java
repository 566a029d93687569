package io.github.demarche.regime;

/** The topic of a provision of a regime, such as {@link #ARMS_SUPPLY}. */
public enum ProvisionTopic {
    /** Arms supplied to the target of the regime, a state or a group. */
    ARMS_SUPPLY,
    /** Arms procured from the target. */
    ARMS_PROCUREMENT,
    /** Training, advice, services, and military or technical cooperation, in either direction. */
    TRAINING_AND_COOPERATION,
    /** Items and know-how for missiles and for nuclear and other weapons of mass destruction. */
    MISSILE_AND_NUCLEAR_TECHNOLOGY,
    /** Launches of missiles, and of satellites with missile technology. */
    LAUNCHES,
    /** The assets of listed persons and entities. */
    ASSETS,
    /** Financial services, and public or private support for trade. */
    FINANCIAL_SERVICES,
    /** The travel of listed persons. */
    TRAVEL,
    /** Goods other than arms: luxury goods, oil, diamonds, charcoal, or all goods. */
    TRADE,
    /** Ships, aircraft, ports and cargo. */
    TRANSPORT,
    /** Workers abroad. */
    LABOUR,
    /** Recognition, diplomats, and ties in sport, science and culture. */
    DIPLOMATIC,
    /** Listing: who can be listed, who is, and how a name is removed. */
    LISTING,
    /** The committee. */
    COMMITTEE,
    /** The panel, group or team of experts that assists the committee. */
    PANEL,
    /** Several of the measures at once: their renewal, suspension, exemptions or end. */
    MEASURES,
    /** Anything else. */
    OTHER
}
