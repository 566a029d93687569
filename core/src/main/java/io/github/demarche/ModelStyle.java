package io.github.demarche;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the types of this package and of all packages below it.
 *
 * <p>This annotation of our own is discarded after compilation. Placed directly on the package, the Immutables style
 * would remain in the class file, and the compilers of consumers would warn about an annotation that they do not have.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        // Generated code needs only the JDK at run time, even if the build's class path holds other libraries.
        jdkOnly = true,
        // The format is defined by the wire tables; the types know no JSON library.
        jacksonIntegration = false,
        // Generated signatures name the interface, never its implementation.
        overshadowImplementation = true,
        // The implementation is hidden.
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // ImmutableEvent is generated for the hidden class EventValue, as ImmutableLink is for the interface Link.
        typeAbstract = {"*Value", "*"},
        // A constructor with all attributes, visible only in its own package, makes the value in one step.
        allParameters = true,
        of = "new",
        // What is unmodifiable already is not copied again.
        jdk9Collections = true,
        // Other annotations on generated code would make consumers' compilers warn about classes they do not have.
        allowedClasspathAnnotations = {Override.class},
        // Builders are written by hand, so that a person documents each setter once. Withers would be methods of a
        // hidden class. Both are set here and not on each type, where they would make consumers' compilers warn.
        defaults = @Value.Immutable(builder = false, copy = false))
@interface ModelStyle {}
