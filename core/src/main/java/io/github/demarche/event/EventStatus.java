package io.github.demarche.event;

/** Whether an event has happened, according to the article, such as {@link #PLANNED} for an announced visit. */
public enum EventStatus {
    /** It happened, and the article itself asserts it. A claim by somebody in the article is not enough. */
    OCCURRED,
    /** It is ongoing. */
    ONGOING,
    /** It is announced or expected. */
    PLANNED,
    /** Somebody says that it happened, is ongoing or is planned, and the article neither confirms nor denies it. */
    UNCONFIRMED,
    /** It is only imagined: feared, offered, threatened, or made a condition. */
    HYPOTHETICAL
}
