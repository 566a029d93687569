package io.github.demarche.benchmarks.records;

import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement says of a legal instrument. */
public record SanctionReferenceRecord(
        @Nullable PassageRecord wording,
        @Nullable List<ResolutionCitationRecord> resolutions,
        @Nullable String regime,
        SanctionRelation relation,
        @Nullable Certainty certainty,
        @Nullable Basis identifiedBy) {}
