package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code agreement}. */
@Value.Immutable
@JsonTypeName("agreement")
@JsonSerialize(as = ImmutableAnnotatedAgreement.class)
@JsonDeserialize(as = ImmutableAnnotatedAgreement.class)
public interface AnnotatedAgreement extends AnnotatedStatement {
    Optional<Map<String, String>> condition();
}
