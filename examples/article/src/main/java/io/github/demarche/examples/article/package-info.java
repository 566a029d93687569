/**
 * A news article of 14 June 2024 as typed objects: {@link io.github.demarche.examples.article.ArticleDossier} puts it
 * together, and each of the other classes has some paragraphs, in order, so that it can be read alongside the article.
 *
 * <p>The article's text is not ours and is not included. Its quoted words are quoted; everything else is in our own
 * words and refers to the text by positions, in the text with the digest of {@link
 * io.github.demarche.examples.article.Article14June}.
 */
@NullMarked
package io.github.demarche.examples.article;

import org.jspecify.annotations.NullMarked;
