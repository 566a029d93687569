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
 * A reported act of speech, such as a {@link Warning} by officials of two governments.
 *
 * <p>A statement records who performs the act, towards whom, about whom, with what content, in which words, when,
 * through which channel, and who is between the speaker and the reader. An utterance that performs three acts is three
 * statements, joined by CONTINUES links. A statement is not a claim about the world that the library endorses.
 * FollowTheMoney and Wikidata mean something else by "statement": a property of an entity with its source.
 *
 * <h2>Which kind?</h2>
 *
 * <p>Some rules apply first:
 *
 * <ul>
 *   <li>A formula that opens or closes a letter is not an act. The contents of a draft or a hypothesis are its content,
 *       not statements. An announced act of speech counts as that act: a speaker who "will protest" protests.
 *   <li>A speaker who reports an act of speech or a decision of their own side performs it. A speaker who reports a
 *       disputed deed of their own side makes an {@link Admission}.
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
 *   <li>Does it ask a question and want the answer itself? An {@link Inquiry}.
 *   <li>Does it thank, apologise, condole or congratulate? A {@link Courtesy}.
 *   <li>Do several speakers, or the members of a group or an organization among themselves, bind themselves to terms? An
 *       {@link Agreement}, even if it creates relations or a truce ("Both sides agreed on a ceasefire from dawn"). Does it put
 *       the speaker's own act, a common act or a text to others for their assent? A {@link Proposal}.
 *   <li>Does a speaker who has the power, or claims it, change a status, a right or a duty by saying so, now or on a
 *       named day, even if others must still carry it out? A {@link Decision}. "Has decided to" counts; so do granting
 *       an application, and a body's adoption or ruling. "Plans to" and "will" do not, and a refusal changes nothing.
 *   <li>Does it accept or reject something that was put to the speaker: an offer, a demand, a request, an apology? An
 *       {@link Acceptance} or a {@link Refusal}. "Does not recognise" is always a refusal.
 *   <li>Does it announce a future act of the speaker? If the act harms somebody's interest, named or evident, it is a
 *       {@link Threat}, and so is "We reserve the right to respond"; otherwise it is a {@link Commitment}.
 *   <li>Does it point to a hazard or warn somebody off, without an act of the speaker? A {@link Warning}.
 *   <li>Does it ask the hearer or somebody else to act ("must", "hopes that they", "calls on")? An {@link Appeal}.
 *   <li>Is blameworthy conduct at issue? "We did not" is a {@link Denial}, "We did" an {@link Admission}, "We were
 *       entitled to" a {@link Justification}. Alleging that another did it, rather than judging it, is an {@link
 *       Accusation}.
 *   <li>Does it take a side about an actor, an act or a text? For it, {@link Support}; against it, a {@link Disapproval}; only
 *       worry, a {@link Concern}. An assessment of how things went is an {@link Assertion}, and so is everything else.
 * </ol>
 *
 * <p>Rejecting a claim is a {@link Denial}; rejecting something that was put to the speaker is a {@link Refusal};
 * rejecting an act of another is a {@link Disapproval}.
 *
 * <p>The {@link Measure} of a decision is the most specific one: use ORDER, RULING and ADOPTION only if no status is
 * named. The {@link DecisionChange} applies to the entry or the person, not to the list or the office: LISTING with END
 * removes a bank from a list, and OFFICE with END is a resignation. "Cut" is REDUCE, unless everything is cut. A {@code
 * deadline} is the time by which an act of others is wanted; {@code effective} is the time from which a decision or an
 * agreement is in force.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>{@code id} and {@code article} are lower-case slugs.
 *   <li>It has {@code speakers} if and only if its voice is SPEAKER.
 *   <li>{@code passages} with positions are in the order of the text and do not overlap.
 *   <li>{@code confidence} is between 0 and 1.
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
    /** {@return the constant for its kind, for a {@code switch}} */
    StatementKind kind();

    /** {@return the id, a lower-case slug, unique among the statements of a dossier} */
    String id();

    /** {@return the voice in which it is said; SPEAKER by default} */
    Voice voice();

    /** {@return the speakers; empty if and only if the voice is not SPEAKER} */
    List<Party> speakers();

    /** {@return those to whom it is said; empty if the source does not say} */
    List<Party> addressees();

    /** {@return those whom it is about: those accused, asked to act, or warned off} */
    List<Party> targets();

    /**
     * {@return what is said, in the coder's words, with negation but without hedging; each kind defines its meaning.
     * Empty if the act is reported without its content}
     */
    Optional<Text> content();

    /** {@return how far <em>the speaker</em> is committed to the content; empty if not assessed} */
    Optional<Certainty> certainty();

    /** {@return the exact words, in the order of the text; empty if the source quotes none} */
    List<Quotation> quotations();

    /** {@return the places of the content in the source, several if it is discontinuous; empty if not recorded} */
    List<Passage> passages();

    /** {@return the reporting verb or noun ("warned", "the threat"); empty if there is none, or nobody recorded it} */
    Optional<Passage> cue();

    /** {@return when it was said; empty if not known at all} */
    Optional<Dating> made();

    /** {@return the channel through which it was said; empty if not known} */
    Optional<Channel> channel();

    /**
     * Returns how the channel is known, such as INFERRED for a spokesperson, if the source does not mention a briefing.
     *
     * @return the basis; empty if not recorded, and always without a channel. STATED has passages or a cue
     */
    Optional<Basis> channelBasis();

    /** {@return the occasion on which it was said; empty if not known} */
    Optional<Event> occasion();

    /**
     * {@return the relays between the article and the speaker, beginning with the one nearest to the reader; empty if
     * there is none}
     */
    List<Relay> relays();

    /** {@return whose word for the act the kind is; empty if not recorded} */
    Optional<Characterization> characterizedBy();

    /** {@return its position in the document; BODY by default} */
    Placement placement();

    /** {@return the events that it is about; empty if none was recorded} */
    List<Event> about();

    /** {@return what it says about UN Security Council measures; empty if nothing} */
    List<SanctionReference> sanctionReferences();

    /** {@return what it says about other legal instruments, such as a treaty or a draft; empty if nothing} */
    List<InstrumentReference> instruments();

    /**
     * {@return identifiers of the utterance itself, such as the address of a post or the symbol of a document; empty if
     * none was recorded}
     */
    List<Identifier> identifiers();

    /** {@return its relations to other statements; empty if none was recorded} */
    List<Link> links();

    /** {@return the codes of event ontologies that the coder chose; empty if there are none} */
    List<EventCode> codes();

    /** {@return its coder, if different from the dossier's; empty if it is the same, or not known} */
    Optional<Coder> codedBy();

    /**
     * {@return the coder's confidence in the record, from 0 to 1, which is not the speaker's {@code certainty};
     * empty when not given}
     */
    OptionalDouble confidence();

    /**
     * {@return the id of the article that its passages refer to, for a statement outside a dossier; in a dossier, empty
     * or the id of the dossier's article}
     */
    Optional<String> article();

    /**
     * {@return the properties that this version does not know, which are kept and written back. Names with a colon,
     * such as {@code myapp:deadline}, are reserved for users: no version will define one. Empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * {@return a builder of the same kind, filled with this statement, to build a changed copy: {@code
     * warning.toBuilder()} is a {@link Warning.Builder}}
     */
    StatementBuilder<?> toBuilder();
}
