package io.github.demarche.benchmarks.records;

import io.github.demarche.text.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An actor in a role. */
public record PartyRecord(
        String actor,
        @Nullable OfficeRecord office,
        @Nullable List<String> onBehalfOf,
        @Nullable PassageRecord mention,
        @Nullable Basis basis) {}
