package io.github.demarche.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Format;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of the model's types, and of the hidden classes that implement them. */
final class FormatDeserializers extends Deserializers.Base implements Serializable {
    private static final long serialVersionUID = 1;

    private final UnknownProperties unknownProperties;
    private final Limits limits;

    FormatDeserializers(UnknownProperties unknownProperties, Limits limits) {
        this.unknownProperties = unknownProperties;
        this.limits = limits;
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
        return Format.typeOf(type).isPresent();
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        return Format.typeOf(type).map(this::of).orElse(null);
    }

    private <T> JsonDeserializer<T> of(Class<T> type) {
        return new FormatDeserializer<>(type, Format.codec(type).orElseThrow(), unknownProperties, limits);
    }
}
