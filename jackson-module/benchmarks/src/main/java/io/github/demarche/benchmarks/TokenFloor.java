package io.github.demarche.benchmarks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * The least that anybody can do with Jackson 3: scan every token and take every string; and hand the same tokens to a
 * generator, their names encoded beforehand.
 */
final class TokenFloor implements Contestant<Integer> {
    private final JsonFactory factory = new JsonFactory();
    private final JsonToken[] tokens;
    private final Object[] values;

    TokenFloor(byte[] json) {
        List<JsonToken> allTokens = new ArrayList<>();
        List<Object> allValues = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                allTokens.add(token);
                allValues.add(valueOf(parser, token));
            }
        }
        tokens = allTokens.toArray(new JsonToken[0]);
        values = allValues.toArray();
    }

    private static Object valueOf(JsonParser parser, JsonToken token) {
        return switch (token) {
            case PROPERTY_NAME -> new SerializedString(parser.currentName());
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> "";
        };
    }

    @Override
    public Integer read(byte[] json) {
        int length = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token == JsonToken.VALUE_STRING ? parser.getString().length() : 1;
            }
        }
        return length;
    }

    /** Into the same sort of buffer as the mappers do. */
    @Override
    public byte[] write(Integer read) {
        BufferRecycler recycler = factory._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator generator =
                    factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
                replay(generator);
            }
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }

    private void replay(JsonGenerator generator) {
        for (int i = 0; i < tokens.length; i++) {
            switch (tokens[i]) {
                case START_OBJECT -> generator.writeStartObject();
                case END_OBJECT -> generator.writeEndObject();
                case START_ARRAY -> generator.writeStartArray();
                case END_ARRAY -> generator.writeEndArray();
                case PROPERTY_NAME -> generator.writeName((SerializableString) values[i]);
                case VALUE_STRING -> generator.writeString((String) values[i]);
                case VALUE_NUMBER_INT -> generator.writeNumber((int) values[i]);
                case VALUE_NUMBER_FLOAT -> generator.writeNumber((double) values[i]);
                case VALUE_TRUE -> generator.writeBoolean(true);
                case VALUE_FALSE -> generator.writeBoolean(false);
                default -> throw new IllegalStateException("no such token in the format: " + tokens[i]);
            }
        }
    }
}
