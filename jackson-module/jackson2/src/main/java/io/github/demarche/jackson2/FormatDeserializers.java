package io.github.demarche.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Format;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of the model's types. */
final class FormatDeserializers extends Deserializers.Base {
    private final UnknownProperties unknownProperties;

    FormatDeserializers(UnknownProperties unknownProperties) {
        this.unknownProperties = unknownProperties;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Format.codec(type).isPresent();
    }

    private <T> @Nullable JsonDeserializer<T> find(Class<T> type) {
        return Format.codec(type)
                .map(codec -> new FormatDeserializer<>(type, codec, unknownProperties))
                .orElse(null);
    }
}
