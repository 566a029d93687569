package io.github.demarche.benchmarks.records;

import org.jspecify.annotations.Nullable;

/** A place in the source, or its words. */
public record PassageRecord(
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String exact,
        @Nullable String prefix,
        @Nullable String suffix) {}
