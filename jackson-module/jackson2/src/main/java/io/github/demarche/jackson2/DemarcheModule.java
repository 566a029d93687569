package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import java.io.Serializable;

/**
 * The Jackson module, such as in {@code JsonMapper.builder().addModule(new DemarcheModule()).build()}.
 *
 * <p>It is found by {@code findAndAddModules()} on the class path and on the module path. It changes nothing about any other
 * type, and no setting of the mapper (naming strategies, inclusion, default typing, visibility …) changes the format; only
 * the stream's own settings do, such as indentation and limits. What it writes is what the module for Jackson 3 writes, to the
 * byte: characters beyond the basic plane, such as emoji, are UTF-8 and not the escapes that Jackson 2 makes of them by default.
 *
 * <p>A mapper with the module is {@link Serializable}, as it is without.
 */
public final class DemarcheModule extends Module implements Serializable {
    private static final long serialVersionUID = 1;

    /** What becomes of what is not known. */
    private final UnknownProperties unknownProperties;
    /** How much a document may hold. */
    private final Limits limits;

    /** A module that keeps what this version does not know: {@link UnknownProperties#KEEP}. */
    public DemarcheModule() {
        this(UnknownProperties.KEEP);
    }

    /**
     * A module that keeps or refuses what this version does not know. The mapper's own
     * {@code FAIL_ON_UNKNOWN_PROPERTIES} is about other types.
     *
     * @param unknownProperties what becomes of unknown properties, kinds of statements, tokens of open vocabularies and keys of
     *     regimes
     */
    public DemarcheModule(UnknownProperties unknownProperties) {
        this(unknownProperties, Limits.defaults());
    }

    /**
     * A module that keeps or refuses what this version does not know, and reads documents within limits of your own.
     *
     * @param unknownProperties what becomes of that, as in {@link #DemarcheModule(UnknownProperties)}
     * @param limits how much a document may hold
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
     * Gives the mapper a serializer, a deserializer and where it makes sense a key form for every type of the model.
     * Called by Jackson.
     *
     * @param context what the mapper offers to modules
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
