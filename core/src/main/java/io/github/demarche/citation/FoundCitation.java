package io.github.demarche.citation;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A citation that {@link ResolutionCitations} found in a text, such as "paragraph 8 (a) of resolution 1718 (2006)".
 *
 * <p>It is either explicit, with a number, or relative: "paragraph 8 of the present resolution" refers to the
 * resolution that contains it, without saying which one that is.
 */
@Value.Immutable
public sealed interface FoundCitation permits ImmutableFoundCitation {
    /**
     * {@return the words and their place in the text}
     */
    Passage passage();

    /** {@return the number and year as written, right or wrong; empty if the citation is relative} */
    Optional<CitedResolution> cited();

    /** {@return the named paragraphs, annexes and sections, in order, unmodifiable; empty if none is named} */
    List<Provision> provisions();

    /**
     * {@return whether the words refer back, as in "paragraph 8 of that resolution", so that {@link #cited()} is the nearest
     * resolution before them}
     */
    boolean isFromContext();

    /** {@return whether it does not name a resolution but means the one that contains it} */
    default boolean isRelative() {
        return cited().isEmpty();
    }

    /**
     * {@return what is cited, with the year from the table; empty if it is relative, or beyond the table and without a
     * year}
     */
    default Optional<ResolutionCitation> citation() {
        return cited().flatMap(CitedResolution::resolution)
                .map(resolution ->
                        ResolutionCitation.of(resolution, provisions().toArray(new Provision[0])));
    }

    /**
     * Returns the reference of a statement to the resolution, with the passage as its wording. It is STATED if the
     * words contain the right number and year; EXTERNAL if the table completed or corrected the year, which then comes
     * from outside; and INFERRED if the words only refer back.
     *
     * @param relation how the statement relates to it
     * @return the reference
     * @throws InvalidValueException if there is no {@link #citation()}
     */
    default SanctionReference reference(SanctionRelation relation) {
        Optional<ResolutionCitation> citation = citation();
        check(
                citation.isPresent(),
                "FoundCitation",
                "cited",
                "a reference needs a resolution with its year",
                passage());
        boolean stated =
                cited().filter(it -> it.checked() == ResolutionCheck.VALID).isPresent();
        return SanctionReference.builder()
                .wording(passage())
                .addResolution(citation.orElseThrow())
                .relation(relation)
                .identifiedBy(isFromContext() ? Basis.INFERRED : stated ? Basis.STATED : Basis.EXTERNAL)
                .build();
    }
}
