package io.github.demarche.source;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.internal.Strings;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who wrote the record, such as an analyst, or a language model with its version.
 *
 * <p>Not who wrote the article: that is its publisher and its byline.
 *
 * <ul>
 *   <li>{@code name} and {@code version} are not blank and are well-formed Unicode.
 * </ul>
 */
@Value.Immutable
public sealed interface Coder permits ImmutableCoder {
    /**
     * {@return what sort of coder it is}
     */
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
     * @param kind what sort of coder it is
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
    final class Builder extends ImmutableCoder.Builder {
        Builder() {}

        /**
         * Builds the coder.
         *
         * @return the coder
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Coder}
         */
        @Override
        public Coder build() {
            return checked(super.build());
        }

        static Coder checked(Coder coder) {
            check(Strings.isWords(coder.name()), "Coder", "name", Strings.WORDS, coder.name());
            coder.version()
                    .ifPresent(version -> check(Strings.isWords(version), "Coder", "version", Strings.WORDS, version));
            return coder;
        }
    }
}
