package io.github.demarche.benchmarks.records;

import io.github.demarche.statement.LinkRelation;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How a statement stands to another. */
public record LinkRecord(
        LinkRelation relation, String statement, @Nullable URI article) {}
