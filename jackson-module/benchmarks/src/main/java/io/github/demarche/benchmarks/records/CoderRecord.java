package io.github.demarche.benchmarks.records;

import io.github.demarche.source.CoderKind;
import org.jspecify.annotations.Nullable;

/** Who wrote the record. */
public record CoderRecord(
        CoderKind kind, String name, @Nullable String version) {}
