package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.Names;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The fastest way for the parsers of one factory to find each list of names, prepared once for a mapper. */
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
