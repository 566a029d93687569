package io.github.demarche.benchmarks.immutables;

import io.github.demarche.source.QuotationForm;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Exact words. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedQuotation.class)
@JsonDeserialize(as = ImmutableAnnotatedQuotation.class)
public interface AnnotatedQuotation {
    String words();

    String language();

    QuotationForm form();

    Optional<AnnotatedPassage> passage();

    Optional<String> by();

    Optional<Map<String, String>> translations();

    Optional<String> originalLanguage();
}
