package io.github.demarche.benchmarks.records;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A post, with its actors in full. */
public record OfficeRecordInFull(
        Map<String, String> title,
        ActorRecordInFull organization,
        @Nullable String since,
        @Nullable String until) {}
