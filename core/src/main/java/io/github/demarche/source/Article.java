package io.github.demarche.source;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.frame.Frame;
import io.github.demarche.internal.ArticleUrn;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The document that reports, such as a news article of 14 June 2024 in French.
 *
 * <p>An article does not contain its text, only what identifies it: the positions of passages refer to exactly the text
 * whose digest is {@code sha256}.
 *
 * <ul>
 *   <li>{@code id} is a lower-case slug.
 *   <li>{@code byline} is not blank and is well-formed Unicode.
 *   <li>{@code language} is a well-formed BCP 47 tag.
 *   <li>{@code updated} is not surely before {@code published}.
 *   <li>{@code uri} is absolute; so is {@code translationOf}, which may name an article as {@link #address()} does.
 *   <li>{@code sha256} is 64 lower-case hexadecimal digits.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
public sealed interface Article permits ArticleValue {
    /**
     * {@return the id, a lower-case slug}
     */
    String id();

    /** {@return the headline, for display} */
    Text title();

    /** {@return the kind of document, such as a news report or a transcript; empty if not given} */
    Optional<Genre> genre();

    /** {@return the publisher; empty if not known} */
    Optional<Actor> publisher();

    /** {@return the author's name as printed; empty if there is none} */
    Optional<String> byline();

    /**
     * {@return when it was published}
     */
    Dating published();

    /**
     * {@return when the coded text was last changed; empty if it has not changed since publication, or if that is not
     * known. Statements may have been made until then}
     */
    Optional<Dating> updated();

    /**
     * {@return the language of its text, a BCP 47 tag}
     */
    String language();

    /** {@return the address at which it was read; empty if not given} */
    Optional<URI> uri();

    /**
     * {@return the address by which records of other documents refer to this one: its {@link #uri()}, or if it has none
     * a URN made from its id, such as {@code urn:demarche:article:herald-0312}}
     */
    default URI address() {
        return uri().orElseGet(() -> ArticleUrn.of(id()));
    }

    /**
     * {@return the document's identifiers in other systems, such as {@code un} {@code SC/12649}; empty if none was
     * recorded}
     */
    List<Identifier> identifiers();

    /**
     * {@return the {@linkplain #address() address} of the document of which this one is a translation; empty if it is
     * not a translation, or if that is not known}
     */
    Optional<URI> translationOf();

    /**
     * {@return the SHA-256 digest of its text in UTF-8, in lower-case hexadecimal; empty when not given}
     */
    Optional<String> sha256();

    /**
     * {@return the properties that this version does not know, which are kept and written back. Names with a colon,
     * such as {@code myapp:deadline}, are reserved for users: no version will define one. Empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * {@return a builder filled with this value, to build a changed copy}
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Article}. */
    final class Builder {
        private final Frame frame = ArticleValue.LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of an article, replacing those that were set.
         *
         * @param article the article
         * @return this builder
         */
        public Builder from(Article article) {
            ((ArticleValue) article).take(frame);
            return this;
        }

        /**
         * Sets the {@link Article#id() id}.
         *
         * @param id a lower-case slug
         * @return this builder
         */
        public Builder id(String id) {
            frame.set(0, Objects.requireNonNull(id));
            return this;
        }

        /**
         * Sets the {@link Article#title() title}.
         *
         * @param title the headline
         * @return this builder
         */
        public Builder title(Text title) {
            frame.set(1, Objects.requireNonNull(title));
            return this;
        }

        /**
         * Sets the {@link Article#genre() genre}.
         *
         * @param genre the kind of document
         * @return this builder
         */
        public Builder genre(Genre genre) {
            frame.set(2, Objects.requireNonNull(genre));
            return this;
        }

        /**
         * Sets the {@link Article#genre() genre}, or clears it.
         *
         * @param genre the kind of document, or empty
         * @return this builder
         */
        public Builder genre(Optional<Genre> genre) {
            frame.set(2, genre);
            return this;
        }

        /**
         * Sets the {@link Article#publisher() publisher}.
         *
         * @param publisher the publisher
         * @return this builder
         */
        public Builder publisher(Actor publisher) {
            frame.set(3, Objects.requireNonNull(publisher));
            return this;
        }

        /**
         * Sets the {@link Article#publisher() publisher}, or clears it.
         *
         * @param publisher the publisher, or empty
         * @return this builder
         */
        public Builder publisher(Optional<Actor> publisher) {
            frame.set(3, publisher);
            return this;
        }

        /**
         * Sets the {@link Article#byline() byline}.
         *
         * @param byline the author's name as printed
         * @return this builder
         */
        public Builder byline(String byline) {
            frame.set(4, Objects.requireNonNull(byline));
            return this;
        }

        /**
         * Sets the {@link Article#byline() byline}, or clears it.
         *
         * @param byline the author's name as printed, or empty
         * @return this builder
         */
        public Builder byline(Optional<String> byline) {
            frame.set(4, byline);
            return this;
        }

        /**
         * Sets the {@link Article#published() published}.
         *
         * @param published when it was published
         * @return this builder
         */
        public Builder published(Dating published) {
            frame.set(5, Objects.requireNonNull(published));
            return this;
        }

        /**
         * Sets the {@link Article#updated() updated}.
         *
         * @param updated when the text was last changed
         * @return this builder
         */
        public Builder updated(Dating updated) {
            frame.set(6, Objects.requireNonNull(updated));
            return this;
        }

        /**
         * Sets the {@link Article#updated() updated}, or clears it.
         *
         * @param updated when the text was last changed, or empty
         * @return this builder
         */
        public Builder updated(Optional<Dating> updated) {
            frame.set(6, updated);
            return this;
        }

        /**
         * Sets the {@link Article#language() language}.
         *
         * @param language the language of its text, a BCP 47 tag
         * @return this builder
         */
        public Builder language(String language) {
            frame.set(7, Objects.requireNonNull(language));
            return this;
        }

        /**
         * Sets the {@link Article#uri() uri}.
         *
         * @param uri the address at which it was read, an absolute URI
         * @return this builder
         */
        public Builder uri(URI uri) {
            frame.set(8, Objects.requireNonNull(uri));
            return this;
        }

        /**
         * Sets the {@link Article#uri() uri}, or clears it.
         *
         * @param uri the address at which it was read, an absolute URI, or empty
         * @return this builder
         */
        public Builder uri(Optional<URI> uri) {
            frame.set(8, uri);
            return this;
        }

        /**
         * Adds one of the {@link Article#identifiers() identifiers}.
         *
         * @param identifier the identifier of the document in another system
         * @return this builder
         */
        public Builder addIdentifier(Identifier identifier) {
            frame.add(9, identifier);
            return this;
        }

        /**
         * Sets all {@link Article#identifiers() identifiers}, replacing those set before.
         *
         * @param identifiers all of them, in order
         * @return this builder
         */
        public Builder identifiers(List<Identifier> identifiers) {
            frame.set(9, identifiers);
            return this;
        }

        /**
         * Sets the {@link Article#translationOf() translationOf}.
         *
         * @param translationOf the address of the original, an absolute URI
         * @return this builder
         */
        public Builder translationOf(URI translationOf) {
            frame.set(10, Objects.requireNonNull(translationOf));
            return this;
        }

        /**
         * Sets the {@link Article#translationOf() translationOf}, or clears it.
         *
         * @param translationOf the address of the original, an absolute URI, or empty
         * @return this builder
         */
        public Builder translationOf(Optional<URI> translationOf) {
            frame.set(10, translationOf);
            return this;
        }

        /**
         * Sets the {@link Article#sha256() sha256}.
         *
         * @param sha256 the SHA-256 digest of its text in UTF-8, in lower-case hexadecimal
         * @return this builder
         */
        public Builder sha256(String sha256) {
            frame.set(11, Objects.requireNonNull(sha256));
            return this;
        }

        /**
         * Sets the {@link Article#sha256() sha256}, or clears it.
         *
         * @param sha256 the SHA-256 digest of its text in UTF-8, in lower-case hexadecimal, or empty
         * @return this builder
         */
        public Builder sha256(Optional<String> sha256) {
            frame.set(11, sha256);
            return this;
        }

        /**
         * Adds one of the {@link Article#extensions() extensions}.
         *
         * @param name the name of a property that this version does not know
         * @param value its value
         * @return this builder
         */
        public Builder putExtension(String name, RawValue value) {
            frame.putExtension(name, value);
            return this;
        }

        /**
         * Sets all {@link Article#extensions() extensions}, replacing those set before.
         *
         * @param extensions the values by the names of their properties, in order
         * @return this builder
         */
        public Builder extensions(Map<String, RawValue> extensions) {
            frame.setExtensions(extensions);
            return this;
        }

        /**
         * Builds the article.
         *
         * @return the article
         * @throws io.github.demarche.InvalidValueException if a required attribute is missing, or it breaks a rule of {@link Article}
         */
        public Article build() {
            ArticleValue.LAYOUT.checkComplete(frame);
            return ArticleValue.make(frame);
        }
    }
}
