package io.github.demarche.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.demarche.wire.Format;
import io.github.demarche.wire.TextCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Writes what has a canonical text, such as a resolution, as a key of a map. */
final class FormatKeySerializers implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return Format.typeOf(type.getRawClass()).map(FormatKeySerializers::of).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    private static <T> @Nullable ValueSerializer<T> of(Class<T> type) {
        return Format.codec(type).orElse(null) instanceof TextCodec<T> codec ? new Key<>(codec) : null;
    }

    private static final class Key<T> extends ValueSerializer<T> {
        private final TextCodec<T> codec;

        Key(TextCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(codec.show(value));
        }
    }
}
