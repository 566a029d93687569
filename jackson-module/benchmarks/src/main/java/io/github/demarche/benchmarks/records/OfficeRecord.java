package io.github.demarche.benchmarks.records;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post. */
public record OfficeRecord(
        Map<String, String> title,
        String organization,
        @Nullable String since,
        @Nullable String until) {}
