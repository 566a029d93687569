package io.github.demarche.regime;

/** What a provision of a regime is about, such as {@link #ARMS_SUPPLY}. */
public enum ProvisionTopic {
    /** Arms for the state that the regime is against. */
    ARMS_SUPPLY,
    /** Arms from it. */
    ARMS_PROCUREMENT,
    /** Training, advice, services, and military or technical cooperation, in either direction. */
    TRAINING_AND_COOPERATION,
    /** Items and knowledge for missiles and nuclear weapons. */
    MISSILE_AND_NUCLEAR_TECHNOLOGY,
    /** Launches of missiles, and of satellites with the technology of missiles. */
    LAUNCHES,
    /** The assets of those who are listed, and finance. */
    ASSETS,
    /** The travel of those who are listed. */
    TRAVEL,
    /** Goods that are not arms: luxury goods, oil, diamonds, charcoal, or all of them. */
    TRADE,
    /** Ships, aircraft, ports and cargo. */
    TRANSPORT,
    /** Workers abroad. */
    LABOUR,
    /** The committee and its experts. */
    COMMITTEE,
    /** Anything else, or several of these. */
    OTHER
}
