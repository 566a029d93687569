package io.github.demarche.jackson;

import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Format;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializers of the model's types, and of the hidden classes that implement them. */
final class FormatDeserializers implements Deserializers {
    private final NameMatchers matchers;
    private final UnknownProperties unknownProperties;
    private final Limits limits;

    FormatDeserializers(NameMatchers matchers, UnknownProperties unknownProperties, Limits limits) {
        this.matchers = matchers;
        this.unknownProperties = unknownProperties;
        this.limits = limits;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return Format.typeOf(type.getRawClass()).map(this::of).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return Format.typeOf(type.getRawClass()).map(this::of).orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Format.typeOf(type).isPresent();
    }

    private <T> ValueDeserializer<T> of(Class<T> type) {
        return new FormatDeserializer<>(type, Format.codec(type).orElseThrow(), matchers, unknownProperties, limits);
    }
}
