package io.github.demarche.sanction;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * said. A regime's key is checked for its form only, since a newer catalogue may know more regimes than this version;
 * {@link io.github.demarche.regime.SanctionsRegimes#byKey(String)} tells whether it is known.
 *
 * <ul>
 *   <li>A reference says something: it has a wording, a resolution or a regime.
 *   <li>{@code resolutions} has each resolution once, with all the provisions that are cited.
 *   <li>{@code regime} is a key: capital letters and digits, in words joined by single hyphens.
 *   <li>{@code identifiedBy} stands only beside a resolution or a regime.
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
     * {@return how the statement stands to the instrument}
     */
    SanctionRelation relation();

    /**
     * {@return how certain the speaker presents the relation, such as POSSIBLE in "could violate"; empty when not judged. It
     * is not the coder's confidence}
     */
    Optional<Certainty> certainty();

    /**
     * {@return how the coder knows which resolutions or regime are meant; empty when not said}
     */
    Optional<Basis> identifiedBy();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SanctionReference}. */
    final class Builder extends ImmutableSanctionReference.Builder {
        Builder() {}

        /**
         * Builds the reference.
         *
         * @return the reference
         * @throws InvalidValueException if it breaks a rule of {@link SanctionReference}
         */
        @Override
        public SanctionReference build() {
            SanctionReference reference = super.build();
            boolean identified =
                    !reference.resolutions().isEmpty() || reference.regime().isPresent();
            if (!identified && reference.wording().isEmpty()) {
                throw new InvalidValueException(
                        "SanctionReference", "", "a reference has a wording, a resolution or a regime");
            }
            reference
                    .regime()
                    .ifPresent(key -> check(RegimeKey.isKey(key), "SanctionReference", "regime", RegimeKey.RULE, key));
            Set<Resolution> seen = new HashSet<>();
            for (ResolutionCitation citation : reference.resolutions()) {
                check(
                        seen.add(citation.resolution()),
                        "SanctionReference",
                        "resolutions",
                        "each resolution stands once, with all its provisions",
                        citation.resolution());
            }
            reference.identifiedBy().ifPresent(basis -> {
                check(
                        identified,
                        "SanctionReference",
                        "identifiedBy",
                        "it stands beside the resolution or regime that was identified",
                        basis);
                check(
                        basis != Basis.STATED || reference.wording().isPresent(),
                        "SanctionReference",
                        "identifiedBy",
                        "STATED needs the wording that states it",
                        basis);
            });
            return reference;
        }
    }
}
