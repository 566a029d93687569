package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import io.github.demarche.wire.engine.Format;
import org.jspecify.annotations.Nullable;

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
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType type) {
        return withoutType(type);
    }

    @Override
    public @Nullable TypeResolverBuilder<?> findPropertyTypeResolver(
            MapperConfig<?> config, AnnotatedMember annotated, JavaType type) {
        return withoutType(type);
    }

    private static @Nullable TypeResolverBuilder<?> withoutType(JavaType type) {
        return Format.typeOf(type.getRawClass()).isPresent() ? StdTypeResolverBuilder.noTypeInfoBuilder() : null;
    }

    /** With WRAP_ROOT_VALUE, a warning is wrapped in {@code Statement}, so that it can be read as both types. */
    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        return Format.rootName(type.getRawType()).map(PropertyName::construct).orElse(null);
    }
}
