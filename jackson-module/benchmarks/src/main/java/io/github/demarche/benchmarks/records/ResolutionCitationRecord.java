package io.github.demarche.benchmarks.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resolution and its paragraphs, as texts. */
public record ResolutionCitationRecord(
        String resolution, @Nullable List<String> provisions) {}
