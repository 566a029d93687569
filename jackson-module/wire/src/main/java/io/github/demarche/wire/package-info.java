/**
 * The format {@code demarche/1}, for whoever connects a JSON library to it; applications use one of the Jackson modules.
 *
 * <p>For each type there is one table with one line per property, in {@code TextTables}, {@code ActorTables},
 * {@code EventTables}, {@code SanctionTables}, {@code SourceTables}, {@code StatementTables} and {@code DossierTables}; who
 * reads them knows the format. The engine, {@code Shape} and {@code Family}, reads from a
 * {@link io.github.demarche.wire.TokenReader} and writes to a {@link io.github.demarche.wire.TokenWriter}, and
 * {@link io.github.demarche.wire.Format} finds the codec of a type.
 *
 * <p>No reflection, and no annotations on the types.
 */
@NullMarked
package io.github.demarche.wire;

import org.jspecify.annotations.NullMarked;
