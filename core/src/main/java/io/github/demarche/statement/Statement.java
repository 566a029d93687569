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
 * <p>It says who performs the act, towards whom, about whom, with what content, in which words, when, through what channel, and
 * who is between the speaker and the reader. An utterance that performs three acts is three statements, joined by CONTINUES
 * links. It is not a claim about the world that the library vouches for. FollowTheMoney and Wikidata mean something else by
 * "statement": a property of an entity with its source.
 *
 * <h2>Which kind?</h2>
 *
 * <p>Before the questions:
 *
 * <ul>
 *   <li>A formula that opens or closes a letter is not an act. What a draft or a hypothesis contains is its content. An announced
 *       act of speech is that act: who "will protest" protests.
 *   <li>Who reports an act of speech or a decision of his own side performs it. Who reports a disputed deed of his own side
 *       makes an {@link Admission}.
 *   <li>The summons of an envoy and a formal protest are a {@link Disapproval} that is {@code formal}, even if no reproach is
 *       quoted. A correction of one's own statement is an {@link Assertion} with a SUPERSEDES link.
 * </ul>
 *
 * <p>Then ask these questions in order; the first yes wins:
 *
 * <ol>
 *   <li>Is a vote cast? A {@link Vote}.
 *   <li>Did somebody else ask, and does the speaker give no answer? A {@link NoComment}. "No comment" presupposes a question;
 *       "We do not know", said unasked, is an {@link Assertion}.
 *   <li>Does it ask a question, and want the answer itself? An {@link Inquiry}.
 *   <li>Does it thank, apologise, condole or congratulate? A {@link Courtesy}.
 *   <li>Do several speakers, or the members of a group or an organization among themselves, bind themselves to terms? An
 *       {@link Agreement}, even if it creates relations or a truce ("Both sides agreed on a ceasefire from dawn"). Does it put
 *       the speaker's own act, a common act or a text to others for their assent? A {@link Proposal}.
 *   <li>Does one who has the power, or claims it, change a status, a right or a duty by saying so, now or on a day named, even
 *       if others must still carry it out? A {@link Decision}. "Has decided to" counts; so do granting what was applied for, and
 *       a body's adoption or ruling. "Plans to" and "will" do not, and a refusal changes nothing.
 *   <li>Does it take up, or turn down, what was put to the speaker: an offer, a demand, a request, an apology? An
 *       {@link Acceptance}, a {@link Refusal}. "Does not recognise" is always a refusal.
 *   <li>Is it a future act of the speaker's own? Against somebody's interest, named or evident, a {@link Threat}, and so is "We
 *       reserve the right to respond"; otherwise a {@link Commitment}.
 *   <li>Does it point to a hazard or warn somebody off, without an act of the speaker's own? A {@link Warning}.
 *   <li>Does it want an act of the hearer or of a named other ("must", "hopes that they", "calls on")? An {@link Appeal}.
 *   <li>Is conduct open to blame in question? "We did not" is a {@link Denial}, "We did" an {@link Admission}, "We were entitled
 *       to" a {@link Justification}. Alleging that another did it, rather than judging it, is an {@link Accusation}.
 *   <li>Does it take a side about an actor, an act or a text? For it, {@link Support}; against it, a {@link Disapproval}; only
 *       worry, a {@link Concern}. An assessment of how things went is an {@link Assertion}, and so is everything else.
 * </ol>
 *
 * <p>"Rejects" a claim is a {@link Denial}; "rejects" what was put to the speaker, a {@link Refusal}; "rejects" an act of
 * another, a {@link Disapproval}.
 *
 * <p>The {@link Measure} of a decision is the most specific one: ORDER, RULING and ADOPTION serve only where no status is named.
 * The {@link DecisionChange} is what happens to the entry or the person, not to the list or the office: LISTING with END takes
 * a bank off a list, OFFICE with END is a resignation. "Cut" is REDUCE, unless it says all. A {@code deadline} is by when an
 * act of others is wanted; {@code effective} is from when a decision or an agreement holds.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>{@code id} and {@code article} are lower-case slugs.
 *   <li>It has {@code speakers} if and only if its voice is SPEAKER.
 *   <li>{@code passages} that have positions are in their order and do not overlap.
 *   <li>{@code confidence} lies in 0 to 1.
 *   <li>No link leads from a statement to itself.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
public sealed interface Statement
        permits Conditional,
                Assertion,
                Admission,
                Accusation,
                Denial,
                Justification,
                Inquiry,
                Concern,
                Disapproval,
                Support,
                Courtesy,
                Vote,
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

    /**
     * {@return properties that this version does not know, kept and written again. Names with a colon, such as {@code
     * myapp:deadline}, are the users': no version will define one. Empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * {@return a builder filled with this statement, to build a changed copy; of the same kind, so that
     * {@code warning.toBuilder()} is a {@link Warning.Builder}}
     */
    StatementBuilder<?> toBuilder();
}
