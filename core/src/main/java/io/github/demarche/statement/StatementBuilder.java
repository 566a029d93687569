package io.github.demarche.statement;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Identifier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Coder;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Builds a {@link Statement} of any kind, such as {@code Warning.builder()}, or a changed copy of one:
 * {@code statement.toBuilder().confidence(0.9).build()}.
 *
 * <p>Each kind has its own builder, which adds the attributes of the kind. A builder may be reused after {@code
 * build()}; objects that it has built do not change.
 *
 * @param <B> the type of the builder, which its setters return
 */
public abstract sealed class StatementBuilder<B extends StatementBuilder<B>> extends AttributionBuilder<B>
        permits ConditionalBuilder,
                Assertion.Builder,
                Admission.Builder,
                Accusation.Builder,
                Denial.Builder,
                Justification.Builder,
                Inquiry.Builder,
                Concern.Builder,
                Disapproval.Builder,
                Support.Builder,
                Courtesy.Builder,
                Vote.Builder,
                NoComment.Builder,
                UnrecognizedStatement.Builder {
    private final StatementKind kind;

    StatementBuilder(StatementKind kind) {
        super(kind.layout().newFrame());
        this.kind = kind;
    }

    /**
     * Copies the attributes of a statement, replacing everything that was set before.
     *
     * <p>From a statement of another kind, it copies the attributes that all kinds share, and the condition and the
     * deadline if both kinds have them. It ignores attributes that only the other kind has, and leaves those that only
     * this kind has unchanged. For example, an accusation becomes an assertion by {@code
     * Assertion.builder().from(accusation).build()}.
     *
     * @param statement the statement, of any kind
     * @return this builder
     */
    public B from(Statement statement) {
        StatementValue value = (StatementValue) statement;
        if (value.kind() == kind) {
            value.take(frame);
        } else {
            value.shared().take(frame);
        }
        return self();
    }

    /**
     * Sets the {@link Statement#id() id}.
     *
     * @param id a lower-case slug
     * @return this builder
     */
    public final B id(String id) {
        return set(Shared.ID, id);
    }

    /**
     * Sets the {@link Statement#content() content}.
     *
     * @param content the content, in the coder's words
     * @return this builder
     */
    public final B content(Text content) {
        return set(Shared.CONTENT, content);
    }

    /**
     * Sets the {@link Statement#content() content}, or clears it.
     *
     * @param content the content, in the coder's words, or empty
     * @return this builder
     */
    public final B content(Optional<Text> content) {
        return setOptional(Shared.CONTENT, content);
    }

    /**
     * Sets the {@link Statement#certainty() certainty}.
     *
     * @param certainty how far the speaker is committed to the content
     * @return this builder
     */
    public final B certainty(Certainty certainty) {
        return set(Shared.CERTAINTY, certainty);
    }

    /**
     * Sets the {@link Statement#certainty() certainty}, or clears it.
     *
     * @param certainty how far the speaker is committed to the content, or empty
     * @return this builder
     */
    public final B certainty(Optional<Certainty> certainty) {
        return setOptional(Shared.CERTAINTY, certainty);
    }

    /**
     * Adds an event that the statement is {@link Statement#about() about}.
     *
     * @param event an event that it is about
     * @return this builder
     */
    public final B addAbout(Event event) {
        return add(Shared.ABOUT, event);
    }

    /**
     * Sets all events that the statement is {@link Statement#about() about}, replacing those set before.
     *
     * @param events all of them, in order
     * @return this builder
     */
    public final B about(List<Event> events) {
        return setList(Shared.ABOUT, events);
    }

    /**
     * Adds one of the {@link Statement#sanctionReferences() sanctionReferences}.
     *
     * @param sanctionReference what it says about UN Security Council measures
     * @return this builder
     */
    public final B addSanctionReference(SanctionReference sanctionReference) {
        return add(Shared.SANCTION_REFERENCES, sanctionReference);
    }

    /**
     * Sets all {@link Statement#sanctionReferences() sanctionReferences}, replacing those set before.
     *
     * @param sanctionReferences all of them, in order
     * @return this builder
     */
    public final B sanctionReferences(List<SanctionReference> sanctionReferences) {
        return setList(Shared.SANCTION_REFERENCES, sanctionReferences);
    }

    /**
     * Adds one of the {@link Statement#instruments() instruments}.
     *
     * @param instrument what it says about another legal instrument
     * @return this builder
     */
    public final B addInstrument(InstrumentReference instrument) {
        return add(Shared.INSTRUMENTS, instrument);
    }

    /**
     * Sets all {@link Statement#instruments() instruments}, replacing those set before.
     *
     * @param instruments all of them, in order
     * @return this builder
     */
    public final B instruments(List<InstrumentReference> instruments) {
        return setList(Shared.INSTRUMENTS, instruments);
    }

    /**
     * Adds one of the {@link Statement#identifiers() identifiers}.
     *
     * @param identifier the identifier of the utterance in another system
     * @return this builder
     */
    public final B addIdentifier(Identifier identifier) {
        return add(Shared.IDENTIFIERS, identifier);
    }

    /**
     * Sets all {@link Statement#identifiers() identifiers}, replacing those set before.
     *
     * @param identifiers all of them, in order
     * @return this builder
     */
    public final B identifiers(List<Identifier> identifiers) {
        return setList(Shared.IDENTIFIERS, identifiers);
    }

    /**
     * Adds one of the {@link Statement#links() links}.
     *
     * @param link its relation to another statement
     * @return this builder
     */
    public final B addLink(Link link) {
        return add(Shared.LINKS, link);
    }

    /**
     * Sets all {@link Statement#links() links}, replacing those set before.
     *
     * @param links all of them, in order
     * @return this builder
     */
    public final B links(List<Link> links) {
        return setList(Shared.LINKS, links);
    }

    /**
     * Adds one of the {@link Statement#codes() codes}.
     *
     * @param code a code of an event ontology, chosen by the coder
     * @return this builder
     */
    public final B addCode(EventCode code) {
        return add(Shared.CODES, code);
    }

    /**
     * Sets all {@link Statement#codes() codes}, replacing those set before.
     *
     * @param codes all of them, in order
     * @return this builder
     */
    public final B codes(List<EventCode> codes) {
        return setList(Shared.CODES, codes);
    }

    /**
     * Sets the {@link Statement#codedBy() codedBy}.
     *
     * @param codedBy its coder, if different from the dossier's
     * @return this builder
     */
    public final B codedBy(Coder codedBy) {
        return set(Shared.CODED_BY, codedBy);
    }

    /**
     * Sets the {@link Statement#codedBy() codedBy}, or clears it.
     *
     * @param codedBy its coder, if different from the dossier's, or empty
     * @return this builder
     */
    public final B codedBy(Optional<Coder> codedBy) {
        return setOptional(Shared.CODED_BY, codedBy);
    }

    /**
     * Sets the {@link Statement#confidence() confidence}.
     *
     * @param confidence the coder's confidence, from 0 to 1
     * @return this builder
     */
    public final B confidence(double confidence) {
        return confidence(OptionalDouble.of(confidence));
    }

    /**
     * Sets the {@link Statement#confidence() confidence}, or clears it.
     *
     * @param confidence the coder's confidence, from 0 to 1, or empty
     * @return this builder
     */
    public final B confidence(OptionalDouble confidence) {
        frame.set(Shared.CONFIDENCE, confidence);
        return self();
    }

    /**
     * Sets the {@link Statement#article() article}.
     *
     * @param article the id of the article that its passages refer to
     * @return this builder
     */
    public final B article(String article) {
        return set(Shared.ARTICLE, article);
    }

    /**
     * Sets the {@link Statement#article() article}, or clears it.
     *
     * @param article the id of the article that its passages refer to, or empty
     * @return this builder
     */
    public final B article(Optional<String> article) {
        return setOptional(Shared.ARTICLE, article);
    }

    /**
     * Adds one of the {@link Statement#extensions() extensions}.
     *
     * @param name the name of a property that this version does not know
     * @param value its value
     * @return this builder
     */
    public final B putExtension(String name, RawValue value) {
        frame.putExtension(name, value);
        return self();
    }

    /**
     * Sets all {@link Statement#extensions() extensions}, replacing those set before.
     *
     * @param extensions the values by the names of their properties, in order
     * @return this builder
     */
    public final B extensions(Map<String, RawValue> extensions) {
        frame.setExtensions(extensions);
        return self();
    }

    /**
     * Builds the statement.
     *
     * @return the statement
     * @throws io.github.demarche.InvalidValueException if a required attribute is missing, or a rule of the kind is broken
     */
    public abstract Statement build();

    /** Builds the statement, whose kind the caller knows. */
    final Statement make() {
        kind.layout().checkComplete(frame);
        return kind.make(frame);
    }
}
