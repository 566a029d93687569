package io.github.demarche.source;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The document that reports, such as a news article of 14 June 2024 in French.
 *
 * <p>Its text is not here, only what identifies it: positions of passages count in exactly the text whose digest is
 * {@code sha256}.
 *
 * <ul>
 *   <li>{@code id} is a lower-case slug.
 *   <li>{@code byline} is not blank and is well-formed Unicode.
 *   <li>{@code language} is a well-formed BCP 47 tag.
 *   <li>{@code uri} is absolute.
 *   <li>{@code sha256} is 64 lower-case hexadecimal digits.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
@Value.Immutable
public sealed interface Article permits ImmutableArticle {
    /**
     * {@return the id, a lower-case slug}
     */
    String id();

    /**
     * {@return the headline, as a title to show}
     */
    Text title();

    /**
     * {@return who published it; empty when that is not known}
     */
    Optional<Actor> publisher();

    /**
     * {@return the name under which it is printed; empty when there is none}
     */
    Optional<String> byline();

    /**
     * {@return when it was published}
     */
    Dating published();

    /**
     * {@return the language of its text, a BCP 47 tag}
     */
    String language();

    /**
     * {@return where it was read; empty when not given}
     */
    Optional<URI> uri();

    /**
     * {@return the SHA-256 digest of its text in UTF-8, in lower-case hexadecimal; empty when not given}
     */
    Optional<String> sha256();

    /**
     * {@return properties that this version does not know, kept and written again; empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Article}. */
    final class Builder extends ImmutableArticle.Builder {
        private static final Set<String> PROPERTIES =
                Set.of("id", "title", "publisher", "byline", "published", "language", "uri", "sha256");
        private static final int DIGEST_LENGTH = 64;

        Builder() {}

        /**
         * Builds the article.
         *
         * @return the article
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Article}
         */
        @Override
        public Article build() {
            Article article = super.build();
            check(Strings.isSlug(article.id()), "Article", "id", Strings.SLUG, article.id());
            LanguageTag.check(article.language(), "Article", "language");
            article.byline()
                    .ifPresent(byline -> check(Strings.isWords(byline), "Article", "byline", Strings.WORDS, byline));
            article.uri().ifPresent(uri -> check(uri.isAbsolute(), "Article", "uri", "an absolute URI", uri));
            article.sha256()
                    .ifPresent(digest ->
                            check(isDigest(digest), "Article", "sha256", "64 lower-case hexadecimal digits", digest));
            String refused = Extensions.firstRefused(article.extensions().keySet(), PROPERTIES, Set.of());
            check(refused.isEmpty(), "Article", "extensions", Extensions.RULE, refused);
            return article;
        }

        private static boolean isDigest(String digest) {
            return digest.length() == DIGEST_LENGTH
                    && digest.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        }
    }
}
