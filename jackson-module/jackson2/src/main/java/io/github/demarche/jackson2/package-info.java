/**
 * The format {@code demarche/1} with Jackson 2: register {@link io.github.demarche.jackson2.DemarcheModule}, and every public
 * type of the model can be read and written, alone and inside your own types.
 *
 * <p>Input that is not in the format causes a {@link io.github.demarche.jackson2.DemarcheReadException}, a Jackson
 * exception that gives the place and the reason.
 */
@NullMarked
package io.github.demarche.jackson2;

import org.jspecify.annotations.NullMarked;
