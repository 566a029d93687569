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
 * A citation in a text, such as "paragraph 8 (a) of resolution 1718 (2006)", as {@link ResolutionCitations}
 * finds it.
 *
 * <p>It is either explicit and has a number, or relative: "paragraph 8 of the present resolution" is about the resolution that
 * contains it, and the words do not say which one that is.
 */
@Value.Immutable
public sealed interface FoundCitation permits ImmutableFoundCitation {
    /**
     * {@return the words and their place in the text}
     */
    Passage passage();

    /**
     * {@return number and year as written, right or wrong; empty when the citation is relative}
     */
    Optional<CitedResolution> cited();

    /**
     * {@return the paragraphs, annexes and sections that are named, in order, unmodifiable; empty when none is}
     */
    List<Provision> provisions();

    /**
     * {@return whether the words refer back, as in "paragraph 8 of that resolution", so that {@link #cited()} is the nearest
     * resolution before them}
     */
    boolean isFromContext();

    /**
     * {@return whether it names no resolution but means the one in which it stands}
     */
    default boolean isRelative() {
        return cited().isEmpty();
    }

    /**
     * {@return what is cited, with the year that the table has; empty when it is relative, or beyond the table and without
     * a year}
     */
    default Optional<ResolutionCitation> citation() {
        return cited().flatMap(CitedResolution::resolution)
                .map(resolution ->
                        ResolutionCitation.of(resolution, provisions().toArray(new Provision[0])));
    }

    /**
     * Returns what a statement says of the instrument, the passage being its wording. It is STATED where the number and the
     * year are in the words and are right; where the table completed or corrected the year, that part comes from outside,
     * and it is EXTERNAL. Where the words only refer back, it is INFERRED.
     *
     * @param relation what is said of it
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
