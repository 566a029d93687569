package io.github.demarche.benchmarks.records;

import io.github.demarche.source.QuotationForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Exact words, with its actors in full. */
public record QuotationRecordInFull(
        String words,
        String language,
        QuotationForm form,
        @Nullable PassageRecord passage,
        @Nullable ActorRecordInFull by,
        @Nullable Map<String, String> translations,
        @Nullable String originalLanguage) {}
