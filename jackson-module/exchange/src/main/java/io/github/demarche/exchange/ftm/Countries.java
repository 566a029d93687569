package io.github.demarche.exchange.ftm;

import io.github.demarche.actor.State;
import io.github.demarche.actor.StateCodes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How FollowTheMoney writes states: by ISO 3166-1 alpha-2, and former states by codes of its own. */
final class Countries {
    private static final Map<String, String> FORMER =
            Map.of("SUN", "suhh", "YUG", "yucs", "SCG", "csxx", "CSK", "cshh", "DDR", "dd", "ZAR", "zr");

    private Countries() {}

    /** The code of a state; empty for a former state that FollowTheMoney does not know. */
    static Optional<String> code(State state) {
        return Optional.ofNullable(FORMER.get(state.code()))
                .or(() -> state.alpha2().map(it -> it.toLowerCase(Locale.ROOT)));
    }

    /** The state of a code; empty for a territory or anything else that is not a state of ours. */
    static Optional<State> state(String code) {
        return Optional.ofNullable(Holder.STATES.get(code.toLowerCase(Locale.ROOT)))
                .map(State::of);
    }

    /** Made when the first code is read. */
    private static final class Holder {
        static final Map<String, String> STATES = new HashMap<>();

        static {
            for (String alpha3 : StateCodes.all()) {
                code(State.of(alpha3)).ifPresent(it -> STATES.put(it, alpha3));
            }
        }
    }
}
