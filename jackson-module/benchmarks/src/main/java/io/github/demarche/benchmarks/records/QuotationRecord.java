package io.github.demarche.benchmarks.records;

import io.github.demarche.source.QuotationForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Exact words. */
public record QuotationRecord(
        String words,
        String language,
        QuotationForm form,
        @Nullable PassageRecord passage,
        @Nullable String by,
        @Nullable Map<String, String> translations,
        @Nullable String originalLanguage) {}
