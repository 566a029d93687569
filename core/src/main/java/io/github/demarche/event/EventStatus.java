package io.github.demarche.event;

/** Whether an event has happened, as the article has it, such as {@link #PLANNED} for an announced visit. */
public enum EventStatus {
    /** It happened, and the article itself asserts it; that somebody in the article says so is not enough. */
    OCCURRED,
    /** It is going on. */
    ONGOING,
    /** It is announced or expected. */
    PLANNED,
    /** Somebody says that it happened, is going on or is planned, and the article leaves it there. */
    UNCONFIRMED,
    /** It is only thought of: feared, offered, threatened, made a condition. */
    HYPOTHETICAL
}
