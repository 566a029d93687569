package io.github.demarche.benchmarks.records;

import io.github.demarche.text.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An actor in a role, with its actors in full. */
public record PartyRecordInFull(
        ActorRecordInFull actor,
        @Nullable OfficeRecordInFull office,
        @Nullable List<ActorRecordInFull> onBehalfOf,
        @Nullable PassageRecord mention,
        @Nullable Basis basis) {}
