package io.github.demarche.source;

import io.github.demarche.internal.Vocabulary;
import java.util.List;

/**
 * The channel through which somebody spoke or passed words on, such as {@link #PHONE_CALL} or {@link #COMMUNIQUE}.
 *
 * <p>This is an open vocabulary: a newer version may add channels, and an unknown one is kept with its token.
 */
public final class Channel {
    /** A telephone or video call. */
    public static final Channel PHONE_CALL = new Channel("phone-call");

    /** A meeting in person. */
    public static final Channel MEETING = new Channel("meeting");

    /** A written statement to the public, alone or joint. */
    public static final Channel COMMUNIQUE = new Channel("communique");

    /** One side's account of a call or a meeting. */
    public static final Channel READOUT = new Channel("readout");

    /** A briefing or press conference. */
    public static final Channel BRIEFING = new Channel("briefing");

    /** An interview. */
    public static final Channel INTERVIEW = new Channel("interview");

    /** A speech. */
    public static final Channel SPEECH = new Channel("speech");

    /** Testimony before a parliament, a court or a commission. */
    public static final Channel TESTIMONY = new Channel("testimony");

    /** A letter. */
    public static final Channel LETTER = new Channel("letter");

    /** A note between governments: note verbale, démarche, aide-mémoire. */
    public static final Channel DIPLOMATIC_NOTE = new Channel("diplomatic-note");

    /** A post on a social network. */
    public static final Channel SOCIAL_MEDIA = new Channel("social-media");

    /** A news outlet that speaks for its state, such as KCNA. */
    public static final Channel STATE_MEDIA = new Channel("state-media");

    /** An article of the press. */
    public static final Channel PRESS_ARTICLE = new Channel("press-article");

    /** A summons of an envoy by the host government. */
    public static final Channel SUMMONS = new Channel("summons");

    /** Anything else. */
    public static final Channel OTHER = new Channel("other");

    private static final Vocabulary<Channel> VOCABULARY = new Vocabulary<>(
            "Channel",
            Channel::new,
            Channel::token,
            List.of(
                    PHONE_CALL,
                    MEETING,
                    COMMUNIQUE,
                    READOUT,
                    BRIEFING,
                    INTERVIEW,
                    SPEECH,
                    TESTIMONY,
                    LETTER,
                    DIPLOMATIC_NOTE,
                    SOCIAL_MEDIA,
                    STATE_MEDIA,
                    PRESS_ARTICLE,
                    SUMMONS,
                    OTHER));

    private final String token;

    private Channel(String token) {
        this.token = token;
    }

    /**
     * Returns the channel with a token.
     *
     * @param token the token, lower-case words joined by hyphens, such as {@code phone-call}
     * @return the constant; for a token that this version does not know, a channel that keeps it
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static Channel of(String token) {
        return VOCABULARY.of(token);
    }

    /**
     * Returns the channel with a token, like {@link #of}; frameworks look for a method of this name.
     *
     * @param token the token
     * @return the channel
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static Channel valueOf(String token) {
        return of(token);
    }

    /** {@return the channels that this version knows, in the order of the constants} */
    public static List<Channel> known() {
        return VOCABULARY.known();
    }

    /** {@return the token, such as {@code phone-call}} */
    public String token() {
        return token;
    }

    /** {@return whether this version knows the channel: whether it is one of the constants} */
    public boolean isKnown() {
        return VOCABULARY.knows(token);
    }

    /** Whether the other object is a channel with the same token. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Channel channel && token.equals(channel.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** {@return the token, which {@link #of} takes} */
    @Override
    public String toString() {
        return token;
    }
}
