package io.github.demarche.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.demarche.wire.engine.Format;
import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of the model's types, as values or as keys of maps. */
final class FormatSerializers extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1;

    private final Make make;

    /** Makes the serializer of a type. */
    interface Make extends Function<Class<?>, @Nullable JsonSerializer<?>>, Serializable {}

    FormatSerializers(Make make) {
        this.make = make;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return Format.typeOf(type.getRawClass()).map(make).orElse(null);
    }
}
