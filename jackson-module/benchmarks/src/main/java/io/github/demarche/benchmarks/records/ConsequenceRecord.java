package io.github.demarche.benchmarks.records;

import io.github.demarche.text.Certainty;
import java.util.Map;

/** What may follow. */
public record ConsequenceRecord(Map<String, String> description, Certainty certainty) {}
