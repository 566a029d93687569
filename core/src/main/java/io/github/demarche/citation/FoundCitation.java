package io.github.demarche.citation;

import static io.github.demarche.InvalidValueException.check;

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

/**
 * A citation that stands in a text, such as "paragraph 8 (a) of resolution 1718 (2006)", as {@link ResolutionCitations}
 * finds it.
 *
 * <p>It is either explicit and has a number, or relative: "paragraph 8 of the present resolution" is about the resolution in
 * which it stands, and which one that is the words do not say.
 *
 * @param passage the words and their place in the text
 * @param cited number and year as written, right or wrong; empty when the citation is relative
 * @param provisions the paragraphs, annexes and sections that are named, in order, unmodifiable; empty when none is
 */
public record FoundCitation(Passage passage, Optional<CitedResolution> cited, List<Provision> provisions) {
    /**
     * Keeps a copy of the provisions.
     *
     * @param passage the words and their place
     * @param cited number and year as written, or empty
     * @param provisions the provisions
     */
    public FoundCitation {
        provisions = List.copyOf(provisions);
    }

    /**
     * {@return whether it names no resolution but means the one in which it stands}
     */
    public boolean isRelative() {
        return cited.isEmpty();
    }

    /**
     * {@return what is cited, with the year that the table has; empty when it is relative, or beyond the table and without
     * a year}
     */
    public Optional<ResolutionCitation> citation() {
        return cited.flatMap(CitedResolution::resolution)
                .map(resolution -> ResolutionCitation.of(resolution, provisions.toArray(new Provision[0])));
    }

    /**
     * Returns what a statement says of the instrument, the passage being its wording. It is STATED where the number and the
     * year stand in the words and are right; where the table completed or corrected the year, that part comes from outside,
     * and it is EXTERNAL.
     *
     * @param relation what is said of it
     * @return the reference
     * @throws InvalidValueException if there is no {@link #citation()}
     */
    public SanctionReference reference(SanctionRelation relation) {
        Optional<ResolutionCitation> citation = citation();
        check(citation.isPresent(), "FoundCitation", "cited", "a reference needs a resolution with its year", this);
        boolean stated =
                cited.filter(it -> it.checked() == ResolutionCheck.VALID).isPresent();
        return SanctionReference.builder()
                .wording(passage)
                .addResolution(citation.orElseThrow())
                .relation(relation)
                .identifiedBy(stated ? Basis.STATED : Basis.EXTERNAL)
                .build();
    }
}
