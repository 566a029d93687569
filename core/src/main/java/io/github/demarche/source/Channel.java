package io.github.demarche.source;

/** Through what somebody spoke or passed words on, such as {@link #PHONE_CALL} or {@link #COMMUNIQUE}. */
public enum Channel {
    /** A telephone or video call. */
    PHONE_CALL,
    /** A meeting in person. */
    MEETING,
    /** A written statement to the public, alone or joint. */
    COMMUNIQUE,
    /** One side's account of a call or a meeting. */
    READOUT,
    /** A briefing or press conference. */
    BRIEFING,
    /** An interview. */
    INTERVIEW,
    /** A speech. */
    SPEECH,
    /** Testimony before a parliament, a court or a commission. */
    TESTIMONY,
    /** A letter. */
    LETTER,
    /** A note between governments: note verbale, démarche, aide-mémoire. */
    DIPLOMATIC_NOTE,
    /** A post on a social network. */
    SOCIAL_MEDIA,
    /** A medium that speaks for its state, such as KCNA. */
    STATE_MEDIA,
    /** An article of the press. */
    PRESS_ARTICLE,
    /** A vote in a body that votes. */
    VOTE,
    /** Anything else. */
    OTHER
}
