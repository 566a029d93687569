package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.Names;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** For each list of names, how the parsers of one factory find them fastest: prepared once for a mapper. */
final class NameMatchers {
    private final PropertyNameMatcher[] matchers;

    NameMatchers(TokenStreamFactory factory) {
        matchers = Format.tables().stream()
                .map(names -> factory.constructNameMatcher(
                        names.list().stream().map(Named::fromString).toList(), false))
                .toArray(PropertyNameMatcher[]::new);
    }

    PropertyNameMatcher of(Names names) {
        return matchers[names.position()];
    }
}
