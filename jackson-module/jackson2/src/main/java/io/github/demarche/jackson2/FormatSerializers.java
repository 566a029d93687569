package io.github.demarche.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.demarche.wire.engine.Format;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of the model's types, as values or as keys of maps. */
final class FormatSerializers extends Serializers.Base {
    private final Function<Class<?>, @Nullable JsonSerializer<?>> make;

    FormatSerializers(Function<Class<?>, @Nullable JsonSerializer<?>> make) {
        this.make = make;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return Format.typeOf(type.getRawClass()).map(make).orElse(null);
    }
}
