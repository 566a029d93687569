/** What the formats need and users do not: ids, the words of passages, and names. */
@NullMarked
package io.github.demarche.exchange.internal;

import org.jspecify.annotations.NullMarked;
