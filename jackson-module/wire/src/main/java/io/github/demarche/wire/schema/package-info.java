/** The format {@code demarche/1} as JSON Schema, for validators and language models. */
@NullMarked
package io.github.demarche.wire.schema;

import org.jspecify.annotations.NullMarked;
