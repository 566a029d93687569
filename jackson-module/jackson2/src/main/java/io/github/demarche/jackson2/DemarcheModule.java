package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import java.io.Serializable;

/**
 * The Jackson module, to be used as in {@code JsonMapper.builder().addModule(new DemarcheModule()).build()}.
 *
 * <p>{@code findAndAddModules()} finds it on the class path and on the module path. It does not affect any other type,
 * and no setting of the mapper (naming strategies, inclusion, default typing, visibility …) affects the format, except
 * settings of the stream, such as indentation and limits.
 *
 * <p>It writes the same bytes as the module for Jackson 3: characters beyond the basic plane, such as emoji, are UTF-8
 * and not the escapes that Jackson 2 makes of them by default.
 *
 * <p>A mapper with the module is {@link Serializable}, just like a mapper without it.
 */
public final class DemarcheModule extends Module implements Serializable {
    private static final long serialVersionUID = 1;

    /** How to treat unknown properties, kinds, tokens and keys. */
    private final UnknownProperties unknownProperties;
    /** The limits on a document. */
    private final Limits limits;

    /** Makes a module that keeps what this version does not know: {@link UnknownProperties#KEEP}. */
    public DemarcheModule() {
        this(UnknownProperties.KEEP);
    }

    /**
     * Makes a module that keeps or rejects what this version does not know. The mapper's own {@code
     * FAIL_ON_UNKNOWN_PROPERTIES} applies only to other types.
     *
     * @param unknownProperties how to treat unknown properties, kinds of statements, tokens of open vocabularies and
     *     keys of regimes
     */
    public DemarcheModule(UnknownProperties unknownProperties) {
        this(unknownProperties, Limits.defaults());
    }

    /**
     * Makes a module that keeps or rejects what this version does not know, and reads documents within limits of your
     * own.
     *
     * @param unknownProperties how to treat unknown names, as in {@link #DemarcheModule(UnknownProperties)}
     * @param limits the limits on a document
     */
    public DemarcheModule(UnknownProperties unknownProperties, Limits limits) {
        this.unknownProperties = unknownProperties;
        this.limits = limits;
    }

    /** {@return {@code demarche}} */
    @Override
    public String getModuleName() {
        return "demarche";
    }

    /** {@return the version of this library} */
    @Override
    public Version version() {
        return ModuleVersion.VERSION;
    }

    /**
     * Gives the mapper a serializer, a deserializer and, if it makes sense, a key form for every type of the model.
     * Jackson calls this method.
     *
     * @param context the context that the mapper provides
     */
    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new FormatIntrospector());
        context.addSerializers(new FormatSerializers(FormatSerializer::of));
        context.addKeySerializers(new FormatSerializers(FormatKeySerializer::of));
        context.addDeserializers(new FormatDeserializers(unknownProperties, limits));
        context.addKeyDeserializers(new FormatKeyDeserializers(unknownProperties));
    }
}
