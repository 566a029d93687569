package io.github.demarche.sanction;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Identifier;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Rules;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a statement says about UN Security Council sanctions, such as "in violation of Security Council resolutions".
 *
 * <p>It separates what the source says from the coder's interpretation. The source's words are the {@code wording}. The
 * resolutions and the regime that they mean are the coder's identification, and {@code identifiedBy} gives its basis.
 * An unnumbered mention remains unnumbered: "les résolutions du Conseil de sécurité" is recorded as the wording, and if
 * the coder infers that the measures against North Korea are meant, the regime {@code DPRK} is added as {@link
 * Basis#INFERRED} or {@link Basis#EXTERNAL}, without an invented number. {@link Basis#STATED} means that the wording
 * itself names what is identified, as "resolution 1718 (2006)" does; this type does not check that, since it would need
 * the text of the source.
 *
 * <p>A reference records what was said. It is not a finding that a measure was violated, a screening result, or a list
 * of sanctioned persons. Other legal instruments belong in an {@link InstrumentReference}. Only the form of a regime's
 * key is checked, because a newer catalogue may know more regimes than this version; {@link
 * io.github.demarche.regime.SanctionsRegimes#byKey(String)} tells whether it is known.
 *
 * <ul>
 *   <li>A reference has a wording, a resolution, a regime or a programme.
 *   <li>{@code resolutions} has each resolution once, with all its cited provisions.
 *   <li>{@code regime} is a key: capital letters and digits, in words joined by single hyphens.
 *   <li>{@code identifiedBy} is given only with a resolution, a regime or a programme.
 *   <li>{@code identifiedBy} is STATED only with the wording that states it.
 * </ul>
 */
@Value.Immutable
public sealed interface SanctionReference permits ImmutableSanctionReference {
    /** {@return the words of the source that refer to the sanctions; empty if not available} */
    Optional<Passage> wording();

    /** {@return the resolutions that are meant, each once, in the order given; empty if no number is known} */
    List<ResolutionCitation> resolutions();

    /**
     * {@return the key of the regime that is meant, such as {@code DPRK}; empty if none was identified. It may be
     * unknown to this version}
     */
    Optional<String> regime();

    /**
     * {@return the programmes under which others implement the measures, such as {@code opensanctions} {@code US-DPRK3}
     * or {@code ofac} {@code DPRK4}; empty if none was recorded}
     */
    List<Identifier> programmes();

    /** {@return how the statement relates to the sanctions} */
    SanctionRelation relation();

    /**
     * {@return the certainty with which the speaker presents the relation, such as POSSIBLE in "could violate"; empty
     * if not assessed. It is not the coder's confidence}
     */
    Optional<Certainty> certainty();

    /** {@return how the coder knows which resolutions, regime or programmes are meant; empty if not recorded} */
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

    /** Builds a {@link SanctionReference}. */
    final class Builder {
        private static final Layout LAYOUT = Layout.of("SanctionReference")
                .optional("wording", "resolutions", "regime", "programmes")
                .required("relation")
                .optional("certainty", "identifiedBy");

        private final Frame frame = LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of a sanction reference, replacing those that were set.
         *
         * @param sanctionReference the sanction reference
         * @return this builder
         */
        public Builder from(SanctionReference sanctionReference) {
            SanctionFrames.REFERENCE.take(sanctionReference, frame);
            return this;
        }

        /**
         * Sets the {@link SanctionReference#wording() wording}.
         *
         * @param wording the words of the source that refer to the sanctions
         * @return this builder
         */
        public Builder wording(Passage wording) {
            frame.set(0, Objects.requireNonNull(wording));
            return this;
        }

        /**
         * Sets the {@link SanctionReference#wording() wording}, or clears it.
         *
         * @param wording the words of the source that refer to the sanctions, or empty
         * @return this builder
         */
        public Builder wording(Optional<Passage> wording) {
            frame.set(0, wording);
            return this;
        }

        /**
         * Adds one of the {@link SanctionReference#resolutions() resolutions}.
         *
         * @param citation a resolution that is meant, with its provisions
         * @return this builder
         */
        public Builder addResolution(ResolutionCitation citation) {
            frame.add(1, citation);
            return this;
        }

        /**
         * Sets all {@link SanctionReference#resolutions() resolutions}, replacing those set before.
         *
         * @param resolutions all of them, in order
         * @return this builder
         */
        public Builder resolutions(List<ResolutionCitation> resolutions) {
            frame.set(1, resolutions);
            return this;
        }

        /**
         * Sets the {@link SanctionReference#regime() regime}.
         *
         * @param regime the key of the regime that is meant, such as {@code DPRK}
         * @return this builder
         */
        public Builder regime(String regime) {
            frame.set(2, Objects.requireNonNull(regime));
            return this;
        }

        /**
         * Sets the {@link SanctionReference#regime() regime}, or clears it.
         *
         * @param regime the key of the regime that is meant, such as {@code DPRK}, or empty
         * @return this builder
         */
        public Builder regime(Optional<String> regime) {
            frame.set(2, regime);
            return this;
        }

        /**
         * Adds one of the {@link SanctionReference#programmes() programmes}.
         *
         * @param programme a programme that is meant
         * @return this builder
         */
        public Builder addProgramme(Identifier programme) {
            frame.add(3, programme);
            return this;
        }

        /**
         * Sets all {@link SanctionReference#programmes() programmes}, replacing those set before.
         *
         * @param programmes all of them, in order
         * @return this builder
         */
        public Builder programmes(List<Identifier> programmes) {
            frame.set(3, programmes);
            return this;
        }

        /**
         * Sets the {@link SanctionReference#relation() relation}.
         *
         * @param relation how the statement relates to the sanctions
         * @return this builder
         */
        public Builder relation(SanctionRelation relation) {
            frame.set(4, Objects.requireNonNull(relation));
            return this;
        }

        /**
         * Sets the {@link SanctionReference#certainty() certainty}.
         *
         * @param certainty the certainty with which the speaker presents the relation
         * @return this builder
         */
        public Builder certainty(Certainty certainty) {
            frame.set(5, Objects.requireNonNull(certainty));
            return this;
        }

        /**
         * Sets the {@link SanctionReference#certainty() certainty}, or clears it.
         *
         * @param certainty the certainty with which the speaker presents the relation, or empty
         * @return this builder
         */
        public Builder certainty(Optional<Certainty> certainty) {
            frame.set(5, certainty);
            return this;
        }

        /**
         * Sets the {@link SanctionReference#identifiedBy() identifiedBy}.
         *
         * @param identifiedBy how the coder knows which resolutions, regime or programmes are meant
         * @return this builder
         */
        public Builder identifiedBy(Basis identifiedBy) {
            frame.set(6, Objects.requireNonNull(identifiedBy));
            return this;
        }

        /**
         * Sets the {@link SanctionReference#identifiedBy() identifiedBy}, or clears it.
         *
         * @param identifiedBy how the coder knows which resolutions, regime or programmes are meant, or empty
         * @return this builder
         */
        public Builder identifiedBy(Optional<Basis> identifiedBy) {
            frame.set(6, identifiedBy);
            return this;
        }

        /**
         * Builds the reference.
         *
         * @return the reference
         * @throws InvalidValueException if it breaks a rule of {@link SanctionReference}
         */
        public SanctionReference build() {
            LAYOUT.checkComplete(frame);
            return SanctionFrames.REFERENCE.make(frame);
        }

        static SanctionReference checked(SanctionReference reference) {
            boolean identified = !reference.resolutions().isEmpty()
                    || reference.regime().isPresent()
                    || !reference.programmes().isEmpty();
            if (!identified && reference.wording().isEmpty()) {
                throw new InvalidValueException(
                        "SanctionReference", "", "a reference has a wording, a resolution, a regime or a programme");
            }
            reference
                    .regime()
                    .ifPresent(key -> check(RegimeKey.isKey(key), "SanctionReference", "regime", RegimeKey.RULE, key));
            Rules.checkDistinct(
                    "SanctionReference",
                    "resolutions",
                    "each resolution occurs once, with all its provisions",
                    reference.resolutions(),
                    ResolutionCitation::resolution);
            Identification.check(
                    "SanctionReference",
                    identified,
                    "it is given only with the resolution, regime or programme that was identified",
                    reference.wording(),
                    reference.identifiedBy());
            return reference;
        }
    }
}
