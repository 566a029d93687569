/**
 * The format {@code demarche/1} with Jackson 2: register {@link io.github.demarche.jackson2.DemarcheModule}, and every public
 * type of the model can be read and written, alone and inside your own types.
 *
 * <p>What is not in the format is a {@link io.github.demarche.jackson2.DemarcheReadException}, which is a Jackson exception and
 * says where and why.
 */
@NullMarked
package io.github.demarche.jackson2;

import org.jspecify.annotations.NullMarked;
