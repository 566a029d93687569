/**
 * The origin of a statement: the {@link io.github.demarche.source.Article} that reports it, the {@link
 * io.github.demarche.source.Relay relays} between the article and the speaker, the {@link
 * io.github.demarche.source.Quotation exact words}, and the {@link io.github.demarche.source.Coder} who wrote the
 * record.
 */
@NullMarked
package io.github.demarche.source;

import org.jspecify.annotations.NullMarked;
