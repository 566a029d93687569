package io.github.demarche.benchmarks.records;

import io.github.demarche.source.Channel;
import io.github.demarche.text.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hop between the article and the speaker, with its actors in full. */
public record RelayRecordInFull(
        @Nullable List<PartyRecordInFull> by,
        @Nullable Channel channel,
        @Nullable PassageRecord cue,
        @Nullable DatingRecord made,
        @Nullable Basis basis) {}
