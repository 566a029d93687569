package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.statement.WarningMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code warning}. */
@Value.Immutable
@JsonTypeName("warning")
@JsonSerialize(as = ImmutableAnnotatedWarning.class)
@JsonDeserialize(as = ImmutableAnnotatedWarning.class)
public interface AnnotatedWarning extends AnnotatedStatement {
    WarningMode mode();

    List<AnnotatedConsequence> consequences();

    Optional<Map<String, String>> condition();
}
