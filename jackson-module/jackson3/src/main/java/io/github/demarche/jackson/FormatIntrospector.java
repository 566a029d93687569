package io.github.demarche.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.demarche.wire.engine.Format;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Answers that Jackson would otherwise derive from the hidden classes of the values, or from settings for all types.
 */
final class FormatIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Version version() {
        return ModuleVersion.VERSION;
    }

    /**
     * The format itself contains the type of a value: if a type of the model is declared, Jackson adds nothing to it.
     */
    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return Format.typeOf(annotated.getRawType()).isPresent()
                ? JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NONE, null, null, null, false, null)
                : null;
    }

    /** With WRAP_ROOT_VALUE, a warning is wrapped in {@code Statement}, so that it can be read as both types. */
    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        return Format.rootName(type.getRawType()).map(PropertyName::construct).orElse(null);
    }
}
