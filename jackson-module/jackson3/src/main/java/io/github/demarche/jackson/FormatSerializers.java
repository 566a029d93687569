package io.github.demarche.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.demarche.wire.engine.Format;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of the model's types, as values or as keys of maps. */
final class FormatSerializers implements Serializers {
    private final Function<Class<?>, @Nullable ValueSerializer<?>> make;

    FormatSerializers(Function<Class<?>, @Nullable ValueSerializer<?>> make) {
        this.make = make;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return Format.typeOf(type.getRawClass()).map(make).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}
