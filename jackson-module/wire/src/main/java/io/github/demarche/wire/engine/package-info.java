/**
 * The implementation of the format {@code demarche/1}, for the two Jackson modules; it is hidden from applications.
 *
 * <p>Each type has one table with one line per property, in {@code TextTables}, {@code ActorTables}, {@code
 * EventTables}, {@code SanctionTables}, {@code SourceTables}, {@code StatementTables} and {@code DossierTables};
 * together they define the format. The engine, {@code Shape} and {@code Family}, reads from a {@link
 * io.github.demarche.wire.engine.TokenReader} and writes to a {@link io.github.demarche.wire.engine.TokenWriter}, and
 * {@link io.github.demarche.wire.engine.Format} finds the codec of a type.
 *
 * <p>There is no reflection, and the types have no annotations.
 */
@NullMarked
package io.github.demarche.wire.engine;

import org.jspecify.annotations.NullMarked;
