package io.github.demarche.source;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.frame.Frame;
import io.github.demarche.internal.Strings;
import java.util.Objects;
import java.util.Optional;

/**
 * The author of the record, such as an analyst, or a language model with its version.
 *
 * <p>The author of the article is a different matter: see its publisher and byline.
 *
 * <ul>
 *   <li>{@code name} and {@code version} are not blank and are well-formed Unicode.
 * </ul>
 */
public sealed interface Coder permits CoderValue {
    /** {@return the kind of coder} */
    CoderKind kind();

    /**
     * {@return the coder's name, or the name of the model or program}
     */
    String name();

    /**
     * {@return the version of the model, program or codebook; empty when not given}
     */
    Optional<String> version();

    /**
     * Returns a coder without a version.
     *
     * @param kind the kind of coder
     * @param name the name
     * @return the coder
     * @throws io.github.demarche.InvalidValueException if the name is blank or ill-formed
     */
    static Coder of(CoderKind kind, String name) {
        return builder().kind(kind).name(name).build();
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

    /** Builds a {@link Coder}. */
    final class Builder {
        private final Frame frame = CoderValue.LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of a coder, replacing those that were set.
         *
         * @param coder the coder
         * @return this builder
         */
        public Builder from(Coder coder) {
            SourceFrames.CODER.take(coder, frame);
            return this;
        }

        /**
         * Sets the {@link Coder#kind() kind}.
         *
         * @param kind whether it is a human, a model or a set of rules
         * @return this builder
         */
        public Builder kind(CoderKind kind) {
            frame.set(0, Objects.requireNonNull(kind));
            return this;
        }

        /**
         * Sets the {@link Coder#name() name}.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            frame.set(1, Objects.requireNonNull(name));
            return this;
        }

        /**
         * Sets the {@link Coder#version() version}.
         *
         * @param version the version
         * @return this builder
         */
        public Builder version(String version) {
            frame.set(2, Objects.requireNonNull(version));
            return this;
        }

        /**
         * Sets the {@link Coder#version() version}, or clears it.
         *
         * @param version the version, or empty
         * @return this builder
         */
        public Builder version(Optional<String> version) {
            frame.set(2, version);
            return this;
        }

        /**
         * Builds the coder.
         *
         * @return the coder
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Coder}
         */
        public Coder build() {
            CoderValue.LAYOUT.checkComplete(frame);
            return SourceFrames.CODER.make(frame);
        }

        static Coder checked(Coder coder) {
            check(Strings.isWords(coder.name()), "Coder", "name", Strings.WORDS, coder.name());
            coder.version()
                    .ifPresent(version -> check(Strings.isWords(version), "Coder", "version", Strings.WORDS, version));
            return coder;
        }
    }
}
