package io.github.demarche.internal;

import io.github.demarche.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The constants of an open vocabulary that this version knows, by their tokens, such as the measures of a decision.
 *
 * <p>A newer version may add tokens, so an unknown token makes a value too.
 *
 * @param <V> the value class, with one constant for each known token
 */
public final class Vocabulary<V> {
    private final String type;
    private final List<V> known;
    private final List<String> tokens;
    private final Map<String, V> byToken;
    private final Function<String, V> construct;

    /**
     * Describes a vocabulary.
     *
     * @param type the simple name of the value class
     * @param construct makes a value of an unknown token
     * @param token returns the token of a value
     * @param known the constants, in order
     */
    public Vocabulary(String type, Function<String, V> construct, Function<V, String> token, List<V> known) {
        this.type = type;
        this.construct = construct;
        this.known = known;
        this.tokens = known.stream().map(token).toList();
        this.byToken = known.stream().collect(Collectors.toUnmodifiableMap(token, Function.identity()));
    }

    /**
     * Returns the value of a token: the constant if the token is known, otherwise a value that keeps the token.
     *
     * @param token the token
     * @return the value
     * @throws InvalidValueException if the token is not a slug
     */
    public V of(String token) {
        V constant = byToken.get(token);
        if (constant != null) {
            return constant;
        }
        if (!Strings.isSlug(token)) {
            throw new InvalidValueException(
                    type,
                    "",
                    "a token is lower-case words joined by hyphens, such as \"" + known.get(0) + '"',
                    Rules.show(token) + Near.hint(token, tokens));
        }
        return construct.apply(token);
    }

    /**
     * Whether this version knows a token.
     *
     * @param token the token
     * @return whether there is a constant for it
     */
    public boolean knows(String token) {
        return byToken.containsKey(token);
    }

    /** {@return the constants, in order} */
    public List<V> known() {
        return known;
    }
}
