package io.github.demarche.actor;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.text.Text;
import java.util.Locale;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A state, such as {@code State.of("KOR")}, South Korea.
 *
 * <p>Speaks for itself where the source says "Seoul" or "the United States"; a government's ministry, president or
 * spokesperson are {@linkplain Organization organizations} and {@linkplain Person persons} of their own. That a code is
 * here says nothing about recognition.
 *
 * <ul>
 *   <li>{@code code} is an ISO 3166-1 alpha-3 code, one of a former state (SUN, YUG, CSK, DDR …), or XKX.
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
@Value.Immutable
public sealed interface State extends Actor permits ImmutableState {
    /**
     * {@return the ISO 3166-1 alpha-3 code, such as {@code KOR}}
     */
    String code();

    /**
     * {@return the id; by default the code in lower case, such as {@code kor}}
     */
    @Override
    @Value.Default
    default String id() {
        return code().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the name; by default the usual English and French ones from our own table}
     */
    @Override
    @Value.Default
    default Text name() {
        return StateCodes.exists(code()) ? StateCodes.name(code()) : Text.of("und", code() + "?");
    }

    /**
     * Returns the state with this code, under its usual names and its code as id.
     *
     * @param code an ISO 3166-1 alpha-3 code, such as {@code KOR}
     * @return the state
     * @throws io.github.demarche.InvalidValueException if there is no such code
     */
    static State of(String code) {
        return builder().code(code).build();
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link State}. */
    final class Builder extends ImmutableState.Builder implements Actor.Builder<State, Builder> {
        Builder() {}

        /**
         * Builds the state.
         *
         * @return the state
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link State}
         */
        @Override
        public State build() {
            State state = super.build();
            check(
                    StateCodes.exists(state.code()),
                    "State",
                    "code",
                    "an ISO 3166-1 alpha-3 code, one of a former state, or XKX",
                    state.code());
            return ActorRules.checked("State", state, Set.of("code"));
        }
    }
}
