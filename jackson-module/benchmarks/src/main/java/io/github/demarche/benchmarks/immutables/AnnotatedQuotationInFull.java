package io.github.demarche.benchmarks.immutables;

import io.github.demarche.source.QuotationForm;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Exact words, with its actors in full. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnnotatedQuotationInFull.class)
@JsonDeserialize(as = ImmutableAnnotatedQuotationInFull.class)
public interface AnnotatedQuotationInFull {
    String words();

    String language();

    QuotationForm form();

    Optional<AnnotatedPassage> passage();

    Optional<AnnotatedActorInFull> by();

    Optional<Map<String, String>> translations();

    Optional<String> originalLanguage();
}
