package io.github.demarche;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the types of this package and of all packages below it.
 *
 * <p>An annotation of our own, gone after compilation: the style itself, on the package, would stay in the class file, and make
 * the compilers of consumers warn of an annotation that they do not have.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        // Only the JDK is needed at run time, whatever else the class path of the build holds.
        jdkOnly = true,
        // The format lives in the wire tables; the types know no JSON library.
        jacksonIntegration = false,
        // Generated signatures name the interface, never the class behind it.
        overshadowImplementation = true,
        // The class behind the interface is nobody's business.
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // ImmutableEvent is generated for the hidden class EventValue, as ImmutableLink is for the interface Link.
        typeAbstract = {"*Value", "*"},
        // A value is made in one go, by a constructor of all attributes, which only its own package sees.
        allParameters = true,
        of = "new",
        // What is unmodifiable already is not copied again.
        jdk9Collections = true,
        // Other annotations on generated code would make consumers' compilers warn of classes they do not have.
        allowedClasspathAnnotations = {Override.class},
        // Builders are written by hand, so that people document each setter once. Withers would be methods of a class
        // that nobody
        // can name. Said here, because what the annotation of a type says makes consumers' compilers warn.
        defaults = @Value.Immutable(builder = false, copy = false))
@interface ModelStyle {}
