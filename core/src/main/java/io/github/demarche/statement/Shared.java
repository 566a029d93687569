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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that statements of all kinds have, in one value.
 *
 * <p>They stay in the array in which a frame has them: a statement of any kind is made and taken apart by copying it, and
 * {@code equals} compares it. Each kind adds its own attributes to such a value. The first slot of a frame is the type,
 * which is an attribute only of {@link UnrecognizedStatement}.
 */
final class Shared {
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

    private final StatementKind kind;
    /** The slots from the id on, of which each is empty or as in a frame. */
    private final @Nullable Object[] slots;
    /** The confidence, where its slot is not empty. */
    private final double confidence;

    private final Extensions extensions;

    private Shared(StatementKind kind, Frame frame) {
        this.kind = kind;
        this.slots = frame.copy(ID, OWN);
        this.confidence = slots[CONFIDENCE - ID] == null ? 0 : frame.number(CONFIDENCE);
        this.extensions = frame.kept();
        setDefault(VOICE, Voice.SPEAKER);
        setDefault(PLACEMENT, Placement.BODY);
    }

    private void setDefault(int slot, Object otherwise) {
        if (slots[slot - ID] == null) {
            slots[slot - ID] = otherwise;
        }
    }

    /** Makes the shared attributes from a frame that satisfies the rules of its kind. */
    static Shared make(StatementKind kind, Frame frame) {
        return new Shared(kind, frame);
    }

    /** Writes the shared attributes into a frame. */
    void take(Frame frame) {
        frame.setAll(ID, slots);
        if (slots[CONFIDENCE - ID] != null) {
            frame.setNumber(CONFIDENCE, confidence);
        }
        frame.setExtensions(extensions.map());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Each slot has one type.
    private <T> T get(int slot) {
        return (T) Objects.requireNonNull(slots[slot - ID]);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As above.
    private <T> @Nullable T find(int slot) {
        return (T) slots[slot - ID];
    }

    private <T> List<T> list(int slot) {
        List<T> list = find(slot);
        return list == null ? List.of() : list;
    }

    StatementKind kind() {
        return kind;
    }

    String id() {
        return get(ID);
    }

    Voice voice() {
        return get(VOICE);
    }

    List<Party> speakers() {
        return list(SPEAKERS);
    }

    List<Party> addressees() {
        return list(ADDRESSEES);
    }

    List<Party> targets() {
        return list(TARGETS);
    }

    @Nullable
    Text content() {
        return find(CONTENT);
    }

    @Nullable
    Certainty certainty() {
        return find(CERTAINTY);
    }

    List<Quotation> quotations() {
        return list(QUOTATIONS);
    }

    List<Passage> passages() {
        return list(PASSAGES);
    }

    @Nullable
    Passage cue() {
        return find(CUE);
    }

    @Nullable
    Dating made() {
        return find(MADE);
    }

    @Nullable
    Channel channel() {
        return find(CHANNEL);
    }

    @Nullable
    Basis channelBasis() {
        return find(CHANNEL_BASIS);
    }

    @Nullable
    Event occasion() {
        return find(OCCASION);
    }

    List<Relay> relays() {
        return list(RELAYS);
    }

    @Nullable
    Characterization characterizedBy() {
        return find(CHARACTERIZED_BY);
    }

    Placement placement() {
        return get(PLACEMENT);
    }

    List<Event> about() {
        return list(ABOUT);
    }

    List<SanctionReference> sanctionReferences() {
        return list(SANCTION_REFERENCES);
    }

    List<InstrumentReference> instruments() {
        return list(INSTRUMENTS);
    }

    List<Identifier> identifiers() {
        return list(IDENTIFIERS);
    }

    List<Link> links() {
        return list(LINKS);
    }

    List<EventCode> codes() {
        return list(CODES);
    }

    @Nullable
    Coder codedBy() {
        return find(CODED_BY);
    }

    OptionalDouble confidence() {
        return slots[CONFIDENCE - ID] == null ? OptionalDouble.empty() : OptionalDouble.of(confidence);
    }

    @Nullable
    String article() {
        return find(ARTICLE);
    }

    Extensions extensions() {
        return extensions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Shared that
                        && kind == that.kind
                        && confidence == that.confidence
                        && Arrays.equals(slots, that.slots)
                        && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, Arrays.hashCode(slots), confidence, extensions);
    }
}
