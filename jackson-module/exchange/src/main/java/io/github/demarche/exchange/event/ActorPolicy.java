package io.github.demarche.exchange.event;

/** What becomes of rows in which an actor is not a state and acts for none, such as a company. */
public enum ActorPolicy {
    /** They are left out, since the data sets' codes for such actors are not ours to give. */
    STATES,
    /** They have the actor's English name, or any, and no code of a country. */
    BY_NAME
}
