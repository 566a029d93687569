package io.github.demarche.actor;

import io.github.demarche.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * A state, such as {@code State.of("KOR")}, South Korea.
 *
 * <p>A state speaks for itself when the source says "Seoul" or "the United States". A ministry, a president and a
 * spokesperson are separate {@linkplain Organization organizations} and {@linkplain Person persons}. The presence of a
 * code does not express recognition.
 *
 * <ul>
 *   <li>{@code code} is an ISO 3166-1 alpha-3 code, one of a former state (SUN, YUG, CSK, DDR …), or XKX.
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
public sealed interface State extends Actor permits ActorValues.StateValue {
    /**
     * {@return the ISO 3166-1 alpha-3 code, such as {@code KOR}}
     */
    String code();

    /**
     * {@return the ISO 3166-1 alpha-2 code, such as {@code KR}, and {@code XK} for {@code XKX}; empty for a former
     * state, whose code may since belong to another}
     */
    default Optional<String> alpha2() {
        return StateCodes.alpha2(code());
    }

    /**
     * {@return the id; by default the code in lower case, such as {@code kor}}
     */
    @Override
    String id();

    /** {@return the name; by default the usual English and French names from our own table} */
    @Override
    Text name();

    /**
     * Returns the state with this code, under its usual names and its code as id.
     *
     * @param code an ISO 3166-1 alpha-3 code, such as {@code KOR}; {@link #find} takes a name
     * @return the state
     * @throws io.github.demarche.InvalidValueException if there is no such code
     */
    static State of(String code) {
        NearCodes.checkNoName(code);
        return builder().code(code).build();
    }

    /**
     * Returns the state with this name: its usual or official name, an abbreviation, or an earlier name, such as "South
     * Korea", "Republic of Korea" or "Korea (Republic of)". Case, accents and articles do not matter. It never chooses
     * between two states, present or former: "Korea" and "Congo" find none.
     *
     * @param name the name
     * @param language the language of the name, {@code en} or {@code fr}, with or without a region
     * @return the state under its usual names; empty when no state is known by the name in that language, or two are
     */
    static Optional<State> find(String name, String language) {
        return StateNames.find(Objects.requireNonNull(name), Objects.requireNonNull(language))
                .map(State::of);
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link State}. */
    final class Builder extends ActorBuilder<Builder> {
        Builder() {
            super(ActorKind.STATE);
        }

        /**
         * Sets the {@link State#code() code}.
         *
         * @param code an ISO 3166-1 alpha-3 code, such as {@code KOR}
         * @return this builder
         */
        public Builder code(String code) {
            frame.set(2, Objects.requireNonNull(code));
            return this;
        }

        @Override
        public State build() {
            return (State) make();
        }
    }
}
