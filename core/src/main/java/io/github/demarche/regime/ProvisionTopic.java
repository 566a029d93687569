package io.github.demarche.regime;

/** What a provision of a regime is about, such as {@link #ARMS_SUPPLY}. */
public enum ProvisionTopic {
    /** Arms for the state or the group that the regime is against. */
    ARMS_SUPPLY,
    /** Arms from it. */
    ARMS_PROCUREMENT,
    /** Training, advice, services, and military or technical cooperation, in either direction. */
    TRAINING_AND_COOPERATION,
    /** Items and knowledge for missiles and for nuclear and other weapons of mass destruction. */
    MISSILE_AND_NUCLEAR_TECHNOLOGY,
    /** Launches of missiles, and of satellites with the technology of missiles. */
    LAUNCHES,
    /** The assets of those who are listed. */
    ASSETS,
    /** Financial services, and public or private support for trade. */
    FINANCIAL_SERVICES,
    /** The travel of those who are listed. */
    TRAVEL,
    /** Goods that are not arms: luxury goods, oil, diamonds, charcoal, or all of them. */
    TRADE,
    /** Ships, aircraft, ports and cargo. */
    TRANSPORT,
    /** Workers abroad. */
    LABOUR,
    /** Recognition, diplomats, and ties of sport, science and culture. */
    DIPLOMATIC,
    /** Who can be listed, who is, and how a name leaves the list. */
    LISTING,
    /** The committee. */
    COMMITTEE,
    /** The panel, group or team of experts that helps it. */
    PANEL,
    /** Several of the measures at once: their renewal, suspension, exemptions or end. */
    MEASURES,
    /** Anything else. */
    OTHER
}
