package io.github.demarche.jackson;

import io.github.demarche.wire.Format;
import io.github.demarche.wire.Names;
import java.util.IdentityHashMap;
import java.util.Objects;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** For each table, how the parsers of one factory find its names fastest: prepared once for a mapper. */
final class NameMatchers {
    private final IdentityHashMap<Names, PropertyNameMatcher> matchers = new IdentityHashMap<>();

    NameMatchers(TokenStreamFactory factory) {
        for (Names names : Format.tables()) {
            matchers.put(
                    names,
                    factory.constructNameMatcher(
                            names.list().stream().map(Named::fromString).toList(), false));
        }
    }

    PropertyNameMatcher of(Names names) {
        return Objects.requireNonNull(matchers.get(names));
    }
}
