package io.github.demarche.statement;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One act of speech as it is reported, such as a {@link Warning} by two governments' officials.
 *
 * <p>It says who performs the act, towards whom, about whom, with what content, in which words, when, through what, and who
 * stands between the speaker and the reader. An utterance that performs three acts is three statements, joined by CONTINUES
 * links. It is not a claim about the world that the library vouches for, nor what FollowTheMoney or Wikidata call a
 * statement (a property of an entity with its source).
 *
 * <ul>
 *   <li>{@code id} and {@code article} are lower-case slugs.
 *   <li>{@code speakers} stand exactly where the voice is SPEAKER.
 *   <li>{@code passages} that have positions are in their order and do not overlap.
 *   <li>{@code confidence} lies in 0 to 1.
 *   <li>No link leads from a statement to itself.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
public sealed interface Statement
        permits Conditional,
                Assertion,
                Accusation,
                Denial,
                Justification,
                Refusal,
                Appeal,
                Inquiry,
                Concern,
                Condemnation,
                Support,
                NoComment,
                UnrecognizedStatement {
    /** {@return the constant of its kind, for a {@code switch}} */
    StatementKind kind();

    /** {@return the id, a lower-case slug, unique among the statements of a dossier} */
    String id();

    /** {@return in whose voice it stands; SPEAKER by default} */
    Voice voice();

    /** {@return who says it; empty exactly when the voice is not SPEAKER} */
    List<Party> speakers();

    /** {@return who is told; empty when the source does not say} */
    List<Party> addressees();

    /** {@return about whom it is; who is accused, asked to act, warned off} */
    List<Party> targets();

    /**
     * {@return what is said, in the coder's words: it keeps its negation and drops its hedge; each kind says what it
     * means. Empty when the act is reported and its content is not}
     */
    Optional<Text> content();

    /** {@return how far <em>the speaker</em> stands behind the content; empty when nobody judged it} */
    Optional<Certainty> certainty();

    /** {@return the exact words, in their order; empty when the source quotes none} */
    List<Quotation> quotations();

    /**
     * {@return where the content stands in the source: several when it is discontinuous; empty when nobody noted it}
     */
    List<Passage> passages();

    /** {@return the reporting verb or noun ("warned", "the threat"); empty when there is none, or nobody noted it} */
    Optional<Passage> cue();

    /** {@return when it was said; empty when that is not known at all} */
    Optional<Dating> made();

    /** {@return through what it was said; empty when that is not known} */
    Optional<Channel> channel();

    /** {@return on which occasion it was said; empty when that is not known} */
    Optional<Event> occasion();

    /** {@return who stands between the article and the speaker, nearest to the reader first; empty when nobody does} */
    List<Relay> relays();

    /** {@return who calls the act by the name of this kind; empty when nobody said} */
    Optional<Characterization> characterizedBy();

    /** {@return where in the document it stands; BODY by default} */
    Placement placement();

    /** {@return what events it is about; empty when none was coded} */
    List<Event> about();

    /** {@return what it says of UN Security Council measures; empty when nothing} */
    List<SanctionReference> sanctionReferences();

    /** {@return what it says of other legal instruments, such as a treaty or a draft; empty when nothing} */
    List<InstrumentReference> instruments();

    /**
     * {@return identifiers of the utterance itself, such as the address of a post or the symbol of a document; empty when
     * none was coded}
     */
    List<Identifier> identifiers();

    /** {@return how it stands to other statements; empty when no link was coded} */
    List<Link> links();

    /** {@return codes that the coder chose in event ontologies; empty when there are none} */
    List<EventCode> codes();

    /** {@return who coded it, where that is not the dossier's coder; empty when it is, or is not known} */
    Optional<Coder> codedBy();

    /**
     * {@return the coder's confidence in the record, from 0 to 1, which is not the speaker's {@code certainty};
     * empty when not given}
     */
    OptionalDouble confidence();

    /**
     * {@return for a statement that travels alone, the id of the article that its passages point into; in a dossier
     * empty, or the id of its article}
     */
    Optional<String> article();

    /** {@return properties that this version does not know, kept and written again; empty when there are none} */
    Map<String, RawValue> extensions();

    /**
     * {@return a builder filled with this statement, to build a changed copy; of the same kind, so that
     * {@code warning.toBuilder()} is a {@link Warning.Builder}}
     */
    StatementBuilder<?> toBuilder();
}
