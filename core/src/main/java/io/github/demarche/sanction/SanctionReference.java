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
 * What a statement says of sanctions of the UN Security Council, such as "in violation of Security Council resolutions".
 *
 * <p>It keeps apart what the source says and what the coder makes of it. The source's words are the {@code wording}. Which
 * resolutions and which regime they mean is the coder's identification, and {@code identifiedBy} says what it rests on. An
 * unnumbered mention stays unnumbered: for "les résolutions du Conseil de sécurité" the wording stands, and if the coder
 * concludes that the measures against North Korea are meant, the regime {@code DPRK} stands beside it as
 * {@link Basis#INFERRED} or {@link Basis#EXTERNAL}, without inventing a number. {@link Basis#STATED} says that the wording
 * itself names what is identified, as "resolution 1718 (2006)" does; whether it does is not checked
 * here, since that needs the text of the source.
 *
 * <p>It is no finding that a measure was broken, no screening result, and no list of who is sanctioned: it records what was
 * said. Other legal instruments are in an {@link InstrumentReference}. A regime's key is checked for its form only, since a newer
 * catalogue may know more regimes than this version; {@link io.github.demarche.regime.SanctionsRegimes#byKey(String)} tells whether it is known.
 *
 * <ul>
 *   <li>A reference says something: it has a wording, a resolution, a regime or a programme.
 *   <li>{@code resolutions} has each resolution once, with all the provisions that are cited.
 *   <li>{@code regime} is a key: capital letters and digits, in words joined by single hyphens.
 *   <li>{@code identifiedBy} is given only with a resolution, a regime or a programme.
 *   <li>{@code identifiedBy} is STATED only beside the wording that states it.
 * </ul>
 */
@Value.Immutable
public sealed interface SanctionReference permits ImmutableSanctionReference {
    /**
     * {@return the words of the source that speak of the instrument; empty when they are not at hand}
     */
    Optional<Passage> wording();

    /**
     * {@return the resolutions that are meant, each once, in the order given; empty when no number is known}
     */
    List<ResolutionCitation> resolutions();

    /**
     * {@return the key of the regime that is meant, such as {@code DPRK}; empty when none was identified. This version
     * need not know it}
     */
    Optional<String> regime();

    /**
     * {@return the programmes under which others carry the measures out, such as {@code opensanctions} {@code US-DPRK3} or
     * {@code ofac} {@code DPRK4}; empty when none was coded}
     */
    List<Identifier> programmes();

    /**
     * {@return how the statement stands to the instrument}
     */
    SanctionRelation relation();

    /**
     * {@return how certain the speaker presents the relation, such as POSSIBLE in "could violate"; empty when not judged. It
     * is not the coder's confidence}
     */
    Optional<Certainty> certainty();

    /**
     * {@return how the coder knows which resolutions, regime or programmes are meant; empty when not said}
     */
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
         * Takes over all attributes of a sanction reference, in place of those that were set.
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
         * @param wording the words of the source that speak of the instrument
         * @return this builder
         */
        public Builder wording(Passage wording) {
            frame.set(0, Objects.requireNonNull(wording));
            return this;
        }

        /**
         * Sets the {@link SanctionReference#wording() wording}, or clears it.
         *
         * @param wording the words of the source that speak of the instrument; or empty
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
         * Sets all {@link SanctionReference#resolutions() resolutions}, in place of those before.
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
         * @param regime the key of the regime that is meant, such as {@code DPRK}; or empty
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
         * Sets all {@link SanctionReference#programmes() programmes}, in place of those before.
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
         * @param relation what the statement says of the instrument
         * @return this builder
         */
        public Builder relation(SanctionRelation relation) {
            frame.set(4, Objects.requireNonNull(relation));
            return this;
        }

        /**
         * Sets the {@link SanctionReference#certainty() certainty}.
         *
         * @param certainty how certain the speaker presents the relation
         * @return this builder
         */
        public Builder certainty(Certainty certainty) {
            frame.set(5, Objects.requireNonNull(certainty));
            return this;
        }

        /**
         * Sets the {@link SanctionReference#certainty() certainty}, or clears it.
         *
         * @param certainty how certain the speaker presents the relation; or empty
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
         * @param identifiedBy how the coder knows which resolutions, regime or programmes are meant; or empty
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
                    "each resolution stands once, with all its provisions",
                    reference.resolutions(),
                    ResolutionCitation::resolution);
            Identification.check(
                    "SanctionReference",
                    identified,
                    "it is given with the resolution, regime or programme that was identified",
                    reference.wording(),
                    reference.identifiedBy());
            return reference;
        }
    }
}
