package io.github.demarche.jackson;

import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Format;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializers of the model's types. */
final class FormatDeserializers implements Deserializers {
    private final NameMatchers matchers;
    private final UnknownProperties unknownProperties;

    FormatDeserializers(NameMatchers matchers, UnknownProperties unknownProperties) {
        this.matchers = matchers;
        this.unknownProperties = unknownProperties;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Format.codec(type).isPresent();
    }

    private <T> @Nullable ValueDeserializer<T> find(Class<T> type) {
        return Format.codec(type)
                .map(codec -> new FormatDeserializer<>(type, codec, matchers, unknownProperties))
                .orElse(null);
    }
}
