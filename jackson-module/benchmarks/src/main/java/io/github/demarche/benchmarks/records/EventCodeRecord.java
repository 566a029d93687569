package io.github.demarche.benchmarks.records;

import org.jspecify.annotations.Nullable;

/** A code of an ontology. */
public record EventCodeRecord(
        String scheme,
        String edition,
        String code,
        @Nullable String mode) {}
