package io.github.demarche.benchmarks.records;

import io.github.demarche.text.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date, as text, and the words it was read from. */
public record DatingRecord(
        String date,
        @Nullable PassageRecord wording,
        @Nullable LocalDate anchor,
        @Nullable Basis basis) {}
