package io.github.demarche.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.TextCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads what has a canonical text, such as a resolution, from a key of a map. */
final class FormatKeyDeserializers implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    private static <T> @Nullable KeyDeserializer find(Class<T> type) {
        return Format.codec(type).orElse(null) instanceof TextCodec<T> codec ? new Key<>(type, codec) : null;
    }

    private static final class Key<T> extends KeyDeserializer {
        private final Class<T> type;
        private final TextCodec<T> codec;

        Key(Class<T> type, TextCodec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return codec.parse(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(type, key, "%s", e.getMessage());
            }
        }
    }
}
