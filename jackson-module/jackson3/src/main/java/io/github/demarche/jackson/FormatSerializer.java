package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Output;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes values of one type of the model.
 *
 * @param <T> the type
 */
final class FormatSerializer<T> extends ValueSerializer<T> {
    private final Class<T> type;
    private final Codec<T> codec;

    /** Whether the place to which it writes is declared as a type of the model. */
    private final boolean isDeclared;

    private FormatSerializer(Class<T> type, Codec<T> codec, boolean isDeclared) {
        this.type = type;
        this.codec = codec;
        this.isDeclared = isDeclared;
    }

    static <T> ValueSerializer<T> of(Class<T> type) {
        return new FormatSerializer<>(type, Format.codec(type).orElseThrow(), false);
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        return property != null && isOfTheModel(property.getType()) ? new FormatSerializer<>(type, codec, true) : this;
    }

    /** Whether a place is for values of the model, or for a list, a map or an optional of them. */
    private static boolean isOfTheModel(JavaType place) {
        JavaType innermost = place;
        while (innermost.getContentType() != null) {
            innermost = innermost.getContentType();
        }
        return Format.typeOf(innermost.getRawClass()).isPresent();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            codec.write(value, new Output(new JacksonTokenWriter(generator)));
        } catch (FormatException e) {
            context.reportMappingProblem("%s", e.problem());
        }
    }

    /**
     * If a type of the model is declared, the format itself contains the type of a value, and Jackson's typing adds
     * nothing. Elsewhere Jackson would look for a type that is not written, and could not read the value.
     */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
        if (isDeclared) {
            serialize(value, generator, context);
            return;
        }
        context.reportMappingProblem(
                "Jackson's typing adds nothing to a %1$s and could not read it again: declare the place as %1$s, or "
                        + "as a"
                        + " type of the model that includes it",
                type.getSimpleName());
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
