package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Output;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one type of the model.
 *
 * @param <T> the type
 */
final class FormatSerializer<T> extends JsonSerializer<T> implements ContextualSerializer, Serializable {
    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final transient Codec<T> codec;

    /** Whether the place to which it writes is declared as a type of the model. */
    private final boolean isDeclared;

    private FormatSerializer(Class<T> type, Codec<T> codec, boolean isDeclared) {
        this.type = type;
        this.codec = codec;
        this.isDeclared = isDeclared;
    }

    static <T> JsonSerializer<T> of(Class<T> type) {
        return new FormatSerializer<>(type, Format.codec(type).orElseThrow(), false);
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider context, @Nullable BeanProperty property) {
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

    /** The codec is the same everywhere. */
    private Object readResolve() {
        return of(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        boolean combines = generator.isEnabled(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        generator.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        try {
            codec.write(value, new Output(new JacksonTokenWriter(generator)));
        } catch (FormatException e) {
            context.reportMappingProblem("%s", e.problem());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, combines);
        }
    }

    /**
     * If a type of the model is declared, the format itself contains the type of a value, and Jackson's typing adds
     * nothing. Elsewhere Jackson would look for a type that is not written, and could not read the value.
     */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
            throws IOException {
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
    public Class<T> handledType() {
        return type;
    }
}
