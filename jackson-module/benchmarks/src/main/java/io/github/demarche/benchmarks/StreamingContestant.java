package io.github.demarche.benchmarks;

import io.github.demarche.dossier.Dossier;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/** The model read and written by hand, on Jackson's parser and generator: a {@code switch} over names, and the builders. */
final class StreamingContestant implements Contestant<Dossier> {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public Dossier read(byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            return new StreamingReader(parser).dossier();
        }
    }

    /** Into the same sort of buffer as the mappers do. */
    @Override
    public byte[] write(Dossier value) {
        BufferRecycler recycler = factory._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator generator =
                    factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
                new StreamingWriter(generator).dossier(value);
            }
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }
}
