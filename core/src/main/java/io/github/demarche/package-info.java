/**
 * What every other package stands on: the one exception of the model, and JSON that is kept but not read.
 *
 * <p>The packages above this one build on each other in one direction: {@code text}, {@code time}, {@code actor},
 * {@code sanction} and {@code event}, {@code source}, {@code statement}, {@code dossier}. Every type of them is
 * immutable, and an object that exists is valid: {@code build()}, {@code of} and {@code parse} refuse anything else with
 * an {@link io.github.demarche.InvalidValueException}; a {@code null} argument is a {@link NullPointerException}.
 */
@NullMarked
@Value.Style(
        // Only the JDK is needed at run time, whatever else the class path of the build holds.
        jdkOnly = true,
        // The format lives in the wire tables; the types know no JSON library.
        jacksonIntegration = false,
        // Generated signatures name the interface, never the class behind it.
        overshadowImplementation = true,
        // The class behind the interface is nobody's business.
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // Public generated builders would show their setters in Javadoc as bare names; inherited from a hidden class
        // they stand on our own nested Builder with their text.
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        // addSpeaker, not addSpeakers, for one speaker.
        depluralize = true,
        // A refused build is always the one exception of the model.
        throwForInvalidImmutableState = InvalidValueException.class,
        // Other annotations on generated code would make consumers' compilers warn of classes they do not have.
        allowedClasspathAnnotations = {Override.class},
        // Withers would be methods of a class that nobody can name.
        defaults = @Value.Immutable(copy = false))
package io.github.demarche;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
