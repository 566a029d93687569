package io.github.demarche.statement;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
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
        permits Assertion,
                Accusation,
                Denial,
                Justification,
                Commitment,
                Agreement,
                Threat,
                Refusal,
                Appeal,
                Warning,
                Inquiry,
                Concern,
                Condemnation,
                Support,
                NoComment,
                UnrecognizedStatement {
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

    /** {@return what it says of legal instruments; empty when nothing} */
    List<SanctionReference> sanctionReferences();

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
     * What the builders of all kinds share, so that code can fill any of them.
     *
     * @param <S> the kind of statement
     * @param <B> the builder
     */
    sealed interface Builder<S extends Statement, B extends Builder<S, B>>
            permits Assertion.Builder,
                    Accusation.Builder,
                    Denial.Builder,
                    Justification.Builder,
                    Commitment.Builder,
                    Agreement.Builder,
                    Threat.Builder,
                    Refusal.Builder,
                    Appeal.Builder,
                    Warning.Builder,
                    Inquiry.Builder,
                    Concern.Builder,
                    Condemnation.Builder,
                    Support.Builder,
                    NoComment.Builder,
                    UnrecognizedStatement.Builder {
        /**
         * Sets the {@link Statement#id() id}.
         *
         * @param id a lower-case slug
         * @return this builder
         */
        B id(String id);

        /**
         * Sets the {@link Statement#voice() voice}.
         *
         * @param voice in whose voice it stands
         * @return this builder
         */
        B voice(Voice voice);

        /**
         * Adds one of the {@link Statement#speakers() speakers}.
         *
         * @param speaker who says it
         * @return this builder
         */
        B addSpeaker(Party speaker);

        /**
         * Adds an actor to the {@link Statement#speakers() speakers}, as a party of which nothing further is known.
         *
         * @param speaker who says it
         * @return this builder
         */
        default B addSpeaker(Actor speaker) {
            return addSpeaker(Party.of(speaker));
        }

        /**
         * Adds one of the {@link Statement#addressees() addressees}.
         *
         * @param addressee who is told
         * @return this builder
         */
        B addAddressee(Party addressee);

        /**
         * Adds an actor to the {@link Statement#addressees() addressees}, as a party of which nothing further is known.
         *
         * @param addressee who is told
         * @return this builder
         */
        default B addAddressee(Actor addressee) {
            return addAddressee(Party.of(addressee));
        }

        /**
         * Adds one of the {@link Statement#targets() targets}.
         *
         * @param target about whom it is
         * @return this builder
         */
        B addTarget(Party target);

        /**
         * Adds an actor to the {@link Statement#targets() targets}, as a party of which nothing further is known.
         *
         * @param target about whom it is
         * @return this builder
         */
        default B addTarget(Actor target) {
            return addTarget(Party.of(target));
        }

        /**
         * Sets the {@link Statement#content() content}.
         *
         * @param content what is said
         * @return this builder
         */
        B content(Text content);

        /**
         * Sets the {@link Statement#certainty() certainty}.
         *
         * @param certainty how far the speaker stands behind it
         * @return this builder
         */
        B certainty(Certainty certainty);

        /**
         * Adds one of the {@link Statement#quotations() quotations}.
         *
         * @param quotation exact words
         * @return this builder
         */
        B addQuotation(Quotation quotation);

        /**
         * Adds one of the {@link Statement#passages() passages}.
         *
         * @param passage where the content stands
         * @return this builder
         */
        B addPassage(Passage passage);

        /**
         * Sets the {@link Statement#cue() cue}.
         *
         * @param cue the reporting verb
         * @return this builder
         */
        B cue(Passage cue);

        /**
         * Sets the {@link Statement#made() made}.
         *
         * @param made when it was said
         * @return this builder
         */
        B made(Dating made);

        /**
         * Sets the {@link Statement#channel() channel}.
         *
         * @param channel through what it was said
         * @return this builder
         */
        B channel(Channel channel);

        /**
         * Sets the {@link Statement#occasion() occasion}.
         *
         * @param occasion on which occasion it was said
         * @return this builder
         */
        B occasion(Event occasion);

        /**
         * Adds one of the {@link Statement#relays() relays}.
         *
         * @param relay who stands between
         * @return this builder
         */
        B addRelay(Relay relay);

        /**
         * Sets the {@link Statement#characterizedBy() characterizedBy}.
         *
         * @param characterizedBy who calls the act so
         * @return this builder
         */
        B characterizedBy(Characterization characterizedBy);

        /**
         * Sets the {@link Statement#placement() placement}.
         *
         * @param placement where in the document it stands
         * @return this builder
         */
        B placement(Placement placement);

        /**
         * Adds one of the {@link Statement#about() about}.
         *
         * @param event what event it is about
         * @return this builder
         */
        B addAbout(Event event);

        /**
         * Adds one of the {@link Statement#sanctionReferences() sanctionReferences}.
         *
         * @param sanctionReference what it says of an instrument
         * @return this builder
         */
        B addSanctionReference(SanctionReference sanctionReference);

        /**
         * Adds one of the {@link Statement#links() links}.
         *
         * @param link how it stands to another statement
         * @return this builder
         */
        B addLink(Link link);

        /**
         * Adds one of the {@link Statement#codes() codes}.
         *
         * @param code a code
         * @return this builder
         */
        B addCode(EventCode code);

        /**
         * Sets the {@link Statement#codedBy() codedBy}.
         *
         * @param codedBy who coded it
         * @return this builder
         */
        B codedBy(Coder codedBy);

        /**
         * Sets the {@link Statement#confidence() confidence}.
         *
         * @param confidence the coder's confidence, from 0 to 1
         * @return this builder
         */
        B confidence(double confidence);

        /**
         * Sets the {@link Statement#article() article}.
         *
         * @param article the id of the article
         * @return this builder
         */
        B article(String article);

        /**
         * Adds one of the {@link Statement#extensions() extensions}.
         *
         * @param name the name of the property
         * @param value its value
         * @return this builder
         */
        B putExtension(String name, RawValue value);

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of its kind
         */
        S build();
    }
}
