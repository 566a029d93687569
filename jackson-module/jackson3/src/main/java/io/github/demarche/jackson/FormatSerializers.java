package io.github.demarche.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.demarche.wire.Format;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of the model's types. */
final class FormatSerializers implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return Format.typeOf(type.getRawClass()).map(FormatSerializers::of).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    private static <T> ValueSerializer<T> of(Class<T> type) {
        return new FormatSerializer<>(type, Format.codec(type).orElseThrow());
    }
}
