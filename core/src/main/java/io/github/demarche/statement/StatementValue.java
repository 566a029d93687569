package io.github.demarche.statement;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.frame.Frame;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The base of all kinds of statements: the accessors of the attributes that all kinds share, which are in one {@link
 * Shared} value.
 */
abstract class StatementValue {
    abstract Shared shared();

    /** Writes what only this kind has into a frame. */
    void takeOwn(Frame frame) {}

    /** Puts all attributes into a frame. */
    final void take(Frame frame) {
        shared().take(frame);
        takeOwn(frame);
    }

    public final StatementKind kind() {
        return shared().kind();
    }

    public final String id() {
        return shared().id();
    }

    public final Voice voice() {
        return shared().voice();
    }

    public final List<Party> speakers() {
        return shared().speakers();
    }

    public final List<Party> addressees() {
        return shared().addressees();
    }

    public final List<Party> targets() {
        return shared().targets();
    }

    public final Optional<Text> content() {
        return Optional.ofNullable(shared().content());
    }

    public final Optional<Certainty> certainty() {
        return Optional.ofNullable(shared().certainty());
    }

    public final List<Quotation> quotations() {
        return shared().quotations();
    }

    public final List<Passage> passages() {
        return shared().passages();
    }

    public final Optional<Passage> cue() {
        return Optional.ofNullable(shared().cue());
    }

    public final Optional<Dating> made() {
        return Optional.ofNullable(shared().made());
    }

    public final Optional<Channel> channel() {
        return Optional.ofNullable(shared().channel());
    }

    public final Optional<Basis> channelBasis() {
        return Optional.ofNullable(shared().channelBasis());
    }

    public final Optional<Event> occasion() {
        return Optional.ofNullable(shared().occasion());
    }

    public final List<Relay> relays() {
        return shared().relays();
    }

    public final Optional<Characterization> characterizedBy() {
        return Optional.ofNullable(shared().characterizedBy());
    }

    public final Placement placement() {
        return shared().placement();
    }

    public final List<Event> about() {
        return shared().about();
    }

    public final List<SanctionReference> sanctionReferences() {
        return shared().sanctionReferences();
    }

    public final List<InstrumentReference> instruments() {
        return shared().instruments();
    }

    public final List<Identifier> identifiers() {
        return shared().identifiers();
    }

    public final List<Link> links() {
        return shared().links();
    }

    public final List<EventCode> codes() {
        return shared().codes();
    }

    public final Optional<Coder> codedBy() {
        return Optional.ofNullable(shared().codedBy());
    }

    public final OptionalDouble confidence() {
        return shared().confidence();
    }

    public final Optional<String> article() {
        return Optional.ofNullable(shared().article());
    }

    public final Map<String, RawValue> extensions() {
        return shared().extensions().map();
    }

    @Override
    public final String toString() {
        Frame frame = kind().layout().newFrame();
        take(frame);
        return kind().layout().describe(frame);
    }
}
