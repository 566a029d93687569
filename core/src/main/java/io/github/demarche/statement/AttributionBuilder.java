package io.github.demarche.statement;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.frame.Frame;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The setters of every {@link StatementBuilder} for the attribution: who says it to whom, through whom, when, and in
 * which words.
 *
 * @param <B> the builder
 */
public abstract sealed class AttributionBuilder<B extends AttributionBuilder<B>> permits StatementBuilder {
    /** The attributes that were set, in the slots of {@link Shared}, then those of the kind. */
    final Frame frame;

    AttributionBuilder(Frame frame) {
        this.frame = frame;
    }

    /**
     * Sets the {@link Statement#voice() voice}.
     *
     * @param voice the voice in which it is said; SPEAKER by default
     * @return this builder
     */
    public final B voice(Voice voice) {
        return set(Shared.VOICE, voice);
    }

    /**
     * Adds one of the {@link Statement#speakers() speakers}.
     *
     * @param speaker a speaker
     * @return this builder
     */
    public final B addSpeaker(Party speaker) {
        return add(Shared.SPEAKERS, speaker);
    }

    /**
     * Adds an actor, as a party without further details, to the {@link Statement#speakers() speakers}.
     *
     * @param speaker a speaker
     * @return this builder
     */
    public final B addSpeaker(Actor speaker) {
        return addSpeaker(Party.of(speaker));
    }

    /**
     * Sets all {@link Statement#speakers() speakers}, replacing those set before.
     *
     * @param speakers all of them, in order
     * @return this builder
     */
    public final B speakers(List<Party> speakers) {
        return setList(Shared.SPEAKERS, speakers);
    }

    /**
     * Adds one of the {@link Statement#addressees() addressees}.
     *
     * @param addressee an addressee
     * @return this builder
     */
    public final B addAddressee(Party addressee) {
        return add(Shared.ADDRESSEES, addressee);
    }

    /**
     * Adds an actor, as a party without further details, to the {@link Statement#addressees() addressees}.
     *
     * @param addressee an addressee
     * @return this builder
     */
    public final B addAddressee(Actor addressee) {
        return addAddressee(Party.of(addressee));
    }

    /**
     * Sets all {@link Statement#addressees() addressees}, replacing those set before.
     *
     * @param addressees all of them, in order
     * @return this builder
     */
    public final B addressees(List<Party> addressees) {
        return setList(Shared.ADDRESSEES, addressees);
    }

    /**
     * Adds one of the {@link Statement#targets() targets}.
     *
     * @param target a target
     * @return this builder
     */
    public final B addTarget(Party target) {
        return add(Shared.TARGETS, target);
    }

    /**
     * Adds an actor, as a party without further details, to the {@link Statement#targets() targets}.
     *
     * @param target a target
     * @return this builder
     */
    public final B addTarget(Actor target) {
        return addTarget(Party.of(target));
    }

    /**
     * Sets all {@link Statement#targets() targets}, replacing those set before.
     *
     * @param targets all of them, in order
     * @return this builder
     */
    public final B targets(List<Party> targets) {
        return setList(Shared.TARGETS, targets);
    }

    /**
     * Adds one of the {@link Statement#relays() relays}.
     *
     * @param relay the next relay, beginning with the one nearest to the reader
     * @return this builder
     */
    public final B addRelay(Relay relay) {
        return add(Shared.RELAYS, relay);
    }

    /**
     * Sets all {@link Statement#relays() relays}, replacing those set before.
     *
     * @param relays all of them, in order
     * @return this builder
     */
    public final B relays(List<Relay> relays) {
        return setList(Shared.RELAYS, relays);
    }

    /**
     * Sets the {@link Statement#made() made}.
     *
     * @param made when it was said
     * @return this builder
     */
    public final B made(Dating made) {
        return set(Shared.MADE, made);
    }

    /**
     * Sets the {@link Statement#made() made}, or clears it.
     *
     * @param made when it was said, or empty
     * @return this builder
     */
    public final B made(Optional<Dating> made) {
        return setOptional(Shared.MADE, made);
    }

    /**
     * Sets the {@link Statement#channel() channel}.
     *
     * @param channel the channel through which it was said
     * @return this builder
     */
    public final B channel(Channel channel) {
        return set(Shared.CHANNEL, channel);
    }

    /**
     * Sets the {@link Statement#channel() channel}, or clears it.
     *
     * @param channel the channel through which it was said, or empty
     * @return this builder
     */
    public final B channel(Optional<Channel> channel) {
        return setOptional(Shared.CHANNEL, channel);
    }

    /**
     * Sets the {@link Statement#channelBasis() basis of the channel}.
     *
     * @param basis how we know the channel
     * @return this builder
     */
    public final B channelBasis(Basis basis) {
        return set(Shared.CHANNEL_BASIS, basis);
    }

    /**
     * Sets the {@link Statement#channelBasis() basis of the channel}, or clears it.
     *
     * @param basis how we know the channel, or empty
     * @return this builder
     */
    public final B channelBasis(Optional<Basis> basis) {
        return setOptional(Shared.CHANNEL_BASIS, basis);
    }

    /**
     * Sets the {@link Statement#occasion() occasion}.
     *
     * @param occasion the event at which it was said
     * @return this builder
     */
    public final B occasion(Event occasion) {
        return set(Shared.OCCASION, occasion);
    }

    /**
     * Sets the {@link Statement#occasion() occasion}, or clears it.
     *
     * @param occasion the event at which it was said, or empty
     * @return this builder
     */
    public final B occasion(Optional<Event> occasion) {
        return setOptional(Shared.OCCASION, occasion);
    }

    /**
     * Adds one of the {@link Statement#quotations() quotations}.
     *
     * @param quotation exact words, in the order of the text
     * @return this builder
     */
    public final B addQuotation(Quotation quotation) {
        return add(Shared.QUOTATIONS, quotation);
    }

    /**
     * Sets all {@link Statement#quotations() quotations}, replacing those set before.
     *
     * @param quotations all of them, in order
     * @return this builder
     */
    public final B quotations(List<Quotation> quotations) {
        return setList(Shared.QUOTATIONS, quotations);
    }

    /**
     * Adds one of the {@link Statement#passages() passages}.
     *
     * @param passage a place of the content in the source, in the order of the text
     * @return this builder
     */
    public final B addPassage(Passage passage) {
        return add(Shared.PASSAGES, passage);
    }

    /**
     * Sets all {@link Statement#passages() passages}, replacing those set before.
     *
     * @param passages all of them, in order
     * @return this builder
     */
    public final B passages(List<Passage> passages) {
        return setList(Shared.PASSAGES, passages);
    }

    /**
     * Sets the {@link Statement#cue() cue}.
     *
     * @param cue the reporting verb or noun
     * @return this builder
     */
    public final B cue(Passage cue) {
        return set(Shared.CUE, cue);
    }

    /**
     * Sets the {@link Statement#cue() cue}, or clears it.
     *
     * @param cue the reporting verb or noun, or empty
     * @return this builder
     */
    public final B cue(Optional<Passage> cue) {
        return setOptional(Shared.CUE, cue);
    }

    /**
     * Sets the {@link Statement#characterizedBy() characterizedBy}.
     *
     * @param characterizedBy whose word for the act the kind is
     * @return this builder
     */
    public final B characterizedBy(Characterization characterizedBy) {
        return set(Shared.CHARACTERIZED_BY, characterizedBy);
    }

    /**
     * Sets the {@link Statement#characterizedBy() characterizedBy}, or clears it.
     *
     * @param characterizedBy whose word for the act the kind is, or empty
     * @return this builder
     */
    public final B characterizedBy(Optional<Characterization> characterizedBy) {
        return setOptional(Shared.CHARACTERIZED_BY, characterizedBy);
    }

    /**
     * Sets the {@link Statement#placement() placement}.
     *
     * @param placement its position in the document; BODY by default
     * @return this builder
     */
    public final B placement(Placement placement) {
        return set(Shared.PLACEMENT, placement);
    }

    @SuppressWarnings("unchecked") // Every builder passes its own type as B.
    final B self() {
        return (B) this;
    }

    final B set(int slot, Object value) {
        frame.set(slot, Objects.requireNonNull(value));
        return self();
    }

    final B setOptional(int slot, Optional<?> value) {
        frame.set(slot, value);
        return self();
    }

    final B setList(int slot, List<?> list) {
        frame.set(slot, list);
        return self();
    }

    final B add(int slot, Object element) {
        frame.add(slot, element);
        return self();
    }
}
