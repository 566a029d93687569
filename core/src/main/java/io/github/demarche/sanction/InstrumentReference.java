package io.github.demarche.sanction;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Identifier;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a statement says about a legal instrument other than a UN Security Council measure, such as "in line with the UN
 * Charter", "a breach of UNCLOS" or "Executive Order 13382".
 *
 * <p>The instrument may be a treaty, a charter, a draft resolution ({@code S/2023/772}), a statute, an order or an act
 * of the European Union. Resolutions of the Security Council and sanctions regimes belong in a {@link
 * SanctionReference}. As there, the source's words are the {@code wording}, the {@code title} and the {@code
 * identifiers} are the coder's identification, and {@code identifiedBy} gives the basis of that identification. Nothing
 * is looked up, so the identifier need not exist.
 *
 * <ul>
 *   <li>A reference has a wording, a title or an identifier.
 *   <li>{@code identifiedBy} is given only with a title or an identifier.
 *   <li>{@code identifiedBy} is STATED only with the wording that states it.
 * </ul>
 */
@Value.Immutable
public sealed interface InstrumentReference permits ImmutableInstrumentReference {
    /** {@return the words of the source that refer to the instrument; empty if not available} */
    Optional<Passage> wording();

    /**
     * {@return the title of the instrument, such as "Charter of the United Nations"; empty if it was not identified by
     * title}
     */
    Optional<Text> title();

    /**
     * {@return the instrument's identifiers, such as {@code celex} {@code 32014R0833} or {@code un} {@code S/2023/772};
     * empty if none was recorded}
     */
    List<Identifier> identifiers();

    /** {@return how the statement relates to the instrument} */
    SanctionRelation relation();

    /**
     * {@return the certainty with which the speaker presents the relation, such as POSSIBLE in "could violate"; empty
     * if not assessed. It is not the coder's confidence}
     */
    Optional<Certainty> certainty();

    /** {@return how the coder knows which instrument is meant; empty if not recorded} */
    Optional<Basis> identifiedBy();

    /**
     * {@return a builder filled with this value, to build a changed copy}
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link InstrumentReference}. */
    final class Builder {
        private static final Layout LAYOUT = Layout.of("InstrumentReference")
                .optional("wording", "title", "identifiers")
                .required("relation")
                .optional("certainty", "identifiedBy");

        private final Frame frame = LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of an instrument reference, replacing those that were set.
         *
         * @param instrumentReference the instrument reference
         * @return this builder
         */
        public Builder from(InstrumentReference instrumentReference) {
            SanctionFrames.INSTRUMENT.take(instrumentReference, frame);
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#wording() wording}.
         *
         * @param wording the words of the source that refer to the instrument
         * @return this builder
         */
        public Builder wording(Passage wording) {
            frame.set(0, Objects.requireNonNull(wording));
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#wording() wording}, or clears it.
         *
         * @param wording the words of the source that refer to the instrument, or empty
         * @return this builder
         */
        public Builder wording(Optional<Passage> wording) {
            frame.set(0, wording);
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#title() title}.
         *
         * @param title the title of the instrument
         * @return this builder
         */
        public Builder title(Text title) {
            frame.set(1, Objects.requireNonNull(title));
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#title() title}, or clears it.
         *
         * @param title the title of the instrument, or empty
         * @return this builder
         */
        public Builder title(Optional<Text> title) {
            frame.set(1, title);
            return this;
        }

        /**
         * Adds one of the {@link InstrumentReference#identifiers() identifiers}.
         *
         * @param identifier the identifier of the instrument in another system
         * @return this builder
         */
        public Builder addIdentifier(Identifier identifier) {
            frame.add(2, identifier);
            return this;
        }

        /**
         * Sets all {@link InstrumentReference#identifiers() identifiers}, replacing those set before.
         *
         * @param identifiers all of them, in order
         * @return this builder
         */
        public Builder identifiers(List<Identifier> identifiers) {
            frame.set(2, identifiers);
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#relation() relation}.
         *
         * @param relation how the statement relates to the instrument
         * @return this builder
         */
        public Builder relation(SanctionRelation relation) {
            frame.set(3, Objects.requireNonNull(relation));
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#certainty() certainty}.
         *
         * @param certainty the certainty with which the speaker presents the relation
         * @return this builder
         */
        public Builder certainty(Certainty certainty) {
            frame.set(4, Objects.requireNonNull(certainty));
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#certainty() certainty}, or clears it.
         *
         * @param certainty the certainty with which the speaker presents the relation, or empty
         * @return this builder
         */
        public Builder certainty(Optional<Certainty> certainty) {
            frame.set(4, certainty);
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#identifiedBy() identifiedBy}.
         *
         * @param identifiedBy how the coder knows which instrument is meant
         * @return this builder
         */
        public Builder identifiedBy(Basis identifiedBy) {
            frame.set(5, Objects.requireNonNull(identifiedBy));
            return this;
        }

        /**
         * Sets the {@link InstrumentReference#identifiedBy() identifiedBy}, or clears it.
         *
         * @param identifiedBy how the coder knows which instrument is meant, or empty
         * @return this builder
         */
        public Builder identifiedBy(Optional<Basis> identifiedBy) {
            frame.set(5, identifiedBy);
            return this;
        }

        /**
         * Builds the reference.
         *
         * @return the reference
         * @throws InvalidValueException if it breaks a rule of {@link InstrumentReference}
         */
        public InstrumentReference build() {
            LAYOUT.checkComplete(frame);
            return SanctionFrames.INSTRUMENT.make(frame);
        }

        static InstrumentReference checked(InstrumentReference reference) {
            boolean identified =
                    reference.title().isPresent() || !reference.identifiers().isEmpty();
            if (!identified && reference.wording().isEmpty()) {
                throw new InvalidValueException(
                        "InstrumentReference", "", "a reference has a wording, a title or an identifier");
            }
            Identification.check(
                    "InstrumentReference",
                    identified,
                    "it is given only with the title or identifier of the instrument",
                    reference.wording(),
                    reference.identifiedBy());
            return reference;
        }
    }
}
