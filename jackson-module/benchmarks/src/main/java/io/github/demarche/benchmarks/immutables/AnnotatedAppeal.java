package io.github.demarche.benchmarks.immutables;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.demarche.statement.AppealForce;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The kind {@code appeal}. */
@Value.Immutable
@JsonTypeName("appeal")
@JsonSerialize(as = ImmutableAnnotatedAppeal.class)
@JsonDeserialize(as = ImmutableAnnotatedAppeal.class)
public interface AnnotatedAppeal extends AnnotatedStatement {
    AppealForce force();
}
