/**
 * The notation of resolutions and their provisions, for the packages of this module only; it is not exported and not
 * part of the API. A text becomes {@link io.github.demarche.sanction.grammar.CitationTokens}, whose words have roles in
 * English and French ({@link io.github.demarche.sanction.grammar.CitationWords}). {@link
 * io.github.demarche.sanction.grammar.ProvisionReader} is the only grammar of provisions: values are parsed with it,
 * and the finder of citations uses it to read prose.
 */
@NullMarked
package io.github.demarche.sanction.grammar;

import org.jspecify.annotations.NullMarked;
