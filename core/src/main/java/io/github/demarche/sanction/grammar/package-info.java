/**
 * How resolutions and their provisions are written, for the packages of this module only: not exported, and no part of the
 * API. A text becomes {@link io.github.demarche.sanction.grammar.CitationTokens}, whose words have roles in English and French
 * ({@link io.github.demarche.sanction.grammar.CitationWords}). {@link io.github.demarche.sanction.grammar.ProvisionReader} is
 * the only grammar of provisions: values are parsed by it, and the finder of citations reads prose by it.
 */
@NullMarked
package io.github.demarche.sanction.grammar;

import org.jspecify.annotations.NullMarked;
