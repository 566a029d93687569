/**
 * The format {@code demarche/1}, as the two Jackson modules see it; applications see none of this.
 *
 * <p>For each type there is one table with one line per property, in {@code TextTables}, {@code ActorTables},
 * {@code EventTables}, {@code SanctionTables}, {@code SourceTables}, {@code StatementTables} and {@code DossierTables}; who
 * reads them knows the format. The engine, {@code Shape} and {@code Family}, reads from a
 * {@link io.github.demarche.wire.engine.TokenReader} and writes to a {@link io.github.demarche.wire.engine.TokenWriter}, and
 * {@link io.github.demarche.wire.engine.Format} finds the codec of a type.
 *
 * <p>No reflection, and no annotations on the types.
 */
@NullMarked
package io.github.demarche.wire.engine;

import org.jspecify.annotations.NullMarked;
