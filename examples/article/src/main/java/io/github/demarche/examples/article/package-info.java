/**
 * A news article of 14 June 2024 as typed objects: {@link io.github.demarche.examples.article.ArticleDossier} puts it
 * together, and each of the other classes holds some paragraphs, in their order, so that it can be read beside the article.
 *
 * <p>The article's text is not ours and is not here. What it has between quotation marks is quoted; everything else is
 * said in our own words, and points into the text by positions, which count in the text with the digest of
 * {@link io.github.demarche.examples.article.Article14June}.
 */
@NullMarked
package io.github.demarche.examples.article;

import org.jspecify.annotations.NullMarked;
