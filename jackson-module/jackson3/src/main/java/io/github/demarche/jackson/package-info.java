/**
 * The format {@code demarche/1} with Jackson 3: register {@link io.github.demarche.jackson.DemarcheModule}, and every public
 * type of the model can be read and written, alone and inside your own types.
 *
 * <p>What is not in the format is a {@link io.github.demarche.jackson.DemarcheReadException}, which is a Jackson exception and
 * says where and why.
 */
@NullMarked
package io.github.demarche.jackson;

import org.jspecify.annotations.NullMarked;
