/**
 * What every module that reads and writes the format must do, with any library: tests to be inherited, which require a
 * {@link io.github.demarche.wire.contract.Json}.
 */
@NullMarked
package io.github.demarche.wire.contract;

import org.jspecify.annotations.NullMarked;
