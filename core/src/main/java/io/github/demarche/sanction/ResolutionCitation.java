package io.github.demarche.sanction;

import io.github.demarche.InvalidValueException;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Rules;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A resolution, or some of its provisions, such as paragraph 8(a)(i) of {@code S/RES/1718 (2006)}.
 *
 * <p>This is what is cited, not the words that cite it, which are the {@link SanctionReference#wording() wording} of
 * the reference. A citation without provisions means the resolution as a whole, or an unspecified part of it.
 *
 * <ul>
 *   <li>No provision occurs twice. One may include another, if the source cites both.
 * </ul>
 */
@Value.Immutable
public sealed interface ResolutionCitation permits ImmutableResolutionCitation {
    /**
     * {@return the resolution}
     */
    Resolution resolution();

    /** {@return the provisions in the order given; empty if the resolution is cited as a whole} */
    List<Provision> provisions();

    /**
     * Returns the citation of a resolution, or of provisions of it.
     *
     * @param resolution the resolution
     * @param provisions the provisions; none for the resolution as a whole
     * @return the citation
     * @throws InvalidValueException if a provision occurs twice
     */
    static ResolutionCitation of(Resolution resolution, Provision... provisions) {
        return builder().resolution(resolution).provisions(List.of(provisions)).build();
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
    final class Builder {
        private static final Layout LAYOUT =
                Layout.of("ResolutionCitation").required("resolution").optional("provisions");

        private final Frame frame = LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of a resolution citation, replacing those that were set.
         *
         * @param resolutionCitation the resolution citation
         * @return this builder
         */
        public Builder from(ResolutionCitation resolutionCitation) {
            SanctionFrames.CITATION.take(resolutionCitation, frame);
            return this;
        }

        /**
         * Sets the {@link ResolutionCitation#resolution() resolution}.
         *
         * @param resolution the resolution
         * @return this builder
         */
        public Builder resolution(Resolution resolution) {
            frame.set(0, Objects.requireNonNull(resolution));
            return this;
        }

        /**
         * Adds one of the {@link ResolutionCitation#provisions() provisions}.
         *
         * @param provision a provision of it
         * @return this builder
         */
        public Builder addProvision(Provision provision) {
            frame.add(1, provision);
            return this;
        }

        /**
         * Sets all {@link ResolutionCitation#provisions() provisions}, replacing those set before.
         *
         * @param provisions all of them, in order
         * @return this builder
         */
        public Builder provisions(List<Provision> provisions) {
            frame.set(1, provisions);
            return this;
        }

        /**
         * Builds the citation.
         *
         * @return the citation
         * @throws InvalidValueException if it breaks a rule of {@link ResolutionCitation}
         */
        public ResolutionCitation build() {
            LAYOUT.checkComplete(frame);
            return SanctionFrames.CITATION.make(frame);
        }

        static ResolutionCitation checked(ResolutionCitation citation) {
            Rules.checkDistinct(
                    "ResolutionCitation",
                    "provisions",
                    "no provision occurs twice",
                    citation.provisions(),
                    Function.identity());
            return citation;
        }
    }
}
