package io.github.demarche.sanction;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A resolution, or some provisions of it, such as paragraph 8(a)(i) of {@code S/RES/1718 (2006)}.
 *
 * <p>What is cited, not the words that cite it: those are the {@link SanctionReference#wording() wording} of the
 * reference. A citation without provisions means the resolution as a whole, or leaves open which part of it.
 *
 * <ul>
 *   <li>No provision stands twice. One may include another, as the source has it.
 * </ul>
 */
@Value.Immutable
public sealed interface ResolutionCitation permits ImmutableResolutionCitation {
    /**
     * {@return the resolution}
     */
    Resolution resolution();

    /**
     * {@return the provisions in the order given; empty when the resolution is cited as a whole}
     */
    List<Provision> provisions();

    /**
     * Returns the citation of a resolution, or of provisions of it.
     *
     * @param resolution the resolution
     * @param provisions the provisions; none for the resolution as a whole
     * @return the citation
     * @throws InvalidValueException if a provision stands twice
     */
    static ResolutionCitation of(Resolution resolution, Provision... provisions) {
        return builder()
                .resolution(resolution)
                .addAllProvisions(List.of(provisions))
                .build();
    }

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

    /** Builds a {@link ResolutionCitation}. */
    final class Builder extends ImmutableResolutionCitation.Builder {
        Builder() {}

        /**
         * Builds the citation.
         *
         * @return the citation
         * @throws InvalidValueException if it breaks a rule of {@link ResolutionCitation}
         */
        @Override
        public ResolutionCitation build() {
            return checked(super.build());
        }

        static ResolutionCitation checked(ResolutionCitation citation) {
            Set<Provision> seen = new HashSet<>();
            for (Provision provision : citation.provisions()) {
                check(seen.add(provision), "ResolutionCitation", "provisions", "no provision stands twice", provision);
            }
            return citation;
        }
    }
}
