package io.github.demarche.actor;

import io.github.demarche.internal.Escapes;
import org.immutables.value.Value;

/**
 * The value of an {@link Identifier}. Its own {@code toString} escapes words from outside, which a generated one would
 * not.
 */
@Value.Immutable
abstract sealed class IdentifierValue implements Identifier permits ImmutableIdentifier {
    @Override
    public abstract String scheme();

    @Override
    public abstract String value();

    @Override
    public final String toString() {
        return "Identifier{scheme=" + scheme() + ", value=" + Escapes.shown(value()) + "}";
    }
}
