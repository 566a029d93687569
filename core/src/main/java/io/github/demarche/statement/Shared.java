package io.github.demarche.statement;

import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Extensions;
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
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that statements of all kinds have, in one value.
 *
 * <p>One constructor, one {@code equals} and one line per attribute serve all kinds; each kind combines such a value
 * with its own attributes. The first slot of a frame is the type, which is an attribute only of {@link
 * UnrecognizedStatement}.
 */
@Value.Immutable
abstract class Shared {
    static final int TYPE = 0;
    static final int ID = 1;
    static final int VOICE = 2;
    static final int SPEAKERS = 3;
    static final int ADDRESSEES = 4;
    static final int TARGETS = 5;
    static final int CONTENT = 6;
    static final int CERTAINTY = 7;
    static final int QUOTATIONS = 8;
    static final int PASSAGES = 9;
    static final int CUE = 10;
    static final int MADE = 11;
    static final int CHANNEL = 12;
    static final int CHANNEL_BASIS = 13;
    static final int OCCASION = 14;
    static final int RELAYS = 15;
    static final int CHARACTERIZED_BY = 16;
    static final int PLACEMENT = 17;
    static final int ABOUT = 18;
    static final int SANCTION_REFERENCES = 19;
    static final int INSTRUMENTS = 20;
    static final int IDENTIFIERS = 21;
    static final int LINKS = 22;
    static final int CODES = 23;
    static final int CODED_BY = 24;
    static final int CONFIDENCE = 25;
    static final int ARTICLE = 26;
    /** The first slot for the attributes of a single kind. */
    static final int OWN = 27;

    /** Returns the layout of the attributes that precede a kind's own. */
    static Layout layout(String title) {
        return Layout.of(title)
                .optional("type")
                .required("id")
                .optional("voice", "speakers", "addressees", "targets", "content", "certainty", "quotations")
                .optional("passages", "cue", "made", "channel", "channelBasis", "occasion", "relays")
                .optional("characterizedBy", "placement", "about", "sanctionReferences", "instruments", "identifiers")
                .optional("links", "codes", "codedBy", "confidence", "article");
    }

    abstract StatementKind kind();

    abstract String id();

    abstract Voice voice();

    abstract List<Party> speakers();

    abstract List<Party> addressees();

    abstract List<Party> targets();

    abstract @Nullable Text content();

    abstract @Nullable Certainty certainty();

    abstract List<Quotation> quotations();

    abstract List<Passage> passages();

    abstract @Nullable Passage cue();

    abstract @Nullable Dating made();

    abstract @Nullable Channel channel();

    abstract @Nullable Basis channelBasis();

    abstract @Nullable Event occasion();

    abstract List<Relay> relays();

    abstract @Nullable Characterization characterizedBy();

    abstract Placement placement();

    abstract List<Event> about();

    abstract List<SanctionReference> sanctionReferences();

    abstract List<InstrumentReference> instruments();

    abstract List<Identifier> identifiers();

    abstract List<Link> links();

    abstract List<EventCode> codes();

    abstract @Nullable Coder codedBy();

    abstract OptionalDouble confidence();

    abstract @Nullable String article();

    abstract Extensions extensions();

    /** Makes the shared attributes from a frame that satisfies the rules of its kind. */
    static Shared make(StatementKind kind, Frame frame) {
        return new ImmutableShared(
                kind,
                frame.get(ID),
                frame.or(VOICE, Voice.SPEAKER),
                frame.list(SPEAKERS),
                frame.list(ADDRESSEES),
                frame.list(TARGETS),
                frame.find(CONTENT),
                frame.find(CERTAINTY),
                frame.list(QUOTATIONS),
                frame.list(PASSAGES),
                frame.find(CUE),
                frame.find(MADE),
                frame.find(CHANNEL),
                frame.find(CHANNEL_BASIS),
                frame.find(OCCASION),
                frame.list(RELAYS),
                frame.find(CHARACTERIZED_BY),
                frame.or(PLACEMENT, Placement.BODY),
                frame.list(ABOUT),
                frame.list(SANCTION_REFERENCES),
                frame.list(INSTRUMENTS),
                frame.list(IDENTIFIERS),
                frame.list(LINKS),
                frame.list(CODES),
                frame.find(CODED_BY),
                frame.optionalNumber(CONFIDENCE),
                frame.find(ARTICLE),
                frame.kept());
    }

    /** Writes the shared attributes into a frame. */
    void take(Frame frame) {
        frame.set(ID, id());
        frame.set(VOICE, voice());
        frame.set(SPEAKERS, speakers());
        frame.set(ADDRESSEES, addressees());
        frame.set(TARGETS, targets());
        frame.set(CONTENT, content());
        frame.set(CERTAINTY, certainty());
        frame.set(QUOTATIONS, quotations());
        frame.set(PASSAGES, passages());
        frame.set(CUE, cue());
        frame.set(MADE, made());
        frame.set(CHANNEL, channel());
        frame.set(CHANNEL_BASIS, channelBasis());
        frame.set(OCCASION, occasion());
        frame.set(RELAYS, relays());
        frame.set(CHARACTERIZED_BY, characterizedBy());
        frame.set(PLACEMENT, placement());
        frame.set(ABOUT, about());
        frame.set(SANCTION_REFERENCES, sanctionReferences());
        frame.set(INSTRUMENTS, instruments());
        frame.set(IDENTIFIERS, identifiers());
        frame.set(LINKS, links());
        frame.set(CODES, codes());
        frame.set(CODED_BY, codedBy());
        frame.set(CONFIDENCE, confidence());
        frame.set(ARTICLE, article());
        frame.setExtensions(extensions().map());
    }
}
