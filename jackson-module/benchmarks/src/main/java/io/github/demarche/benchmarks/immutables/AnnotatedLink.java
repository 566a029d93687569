package io.github.demarche.benchmarks.immutables;

import io.github.demarche.statement.LinkRelation;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** How a statement stands to another. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedLink.class)
@JsonDeserialize(as = ImmutableAnnotatedLink.class)
public interface AnnotatedLink {
    LinkRelation relation();

    String statement();

    Optional<URI> article();
}
