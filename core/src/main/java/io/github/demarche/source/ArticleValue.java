package io.github.demarche.source;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.ArticleUrn;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The value of an {@link Article}. Its extensions have an order, which a generated map would lose. */
@Value.Immutable
abstract sealed class ArticleValue implements Article permits ImmutableArticle {
    private static final int DIGEST_LENGTH = 64;

    static final Layout LAYOUT = Layout.of("Article")
            .required("id", "title")
            .optional("genre", "publisher", "byline")
            .required("published")
            .optional("updated")
            .required("language")
            .optional("uri", "identifiers", "translationOf", "sha256");

    @Override
    public abstract String id();

    @Override
    public abstract Text title();

    @Override
    public abstract Optional<Genre> genre();

    @Override
    public abstract Optional<Actor> publisher();

    @Override
    public abstract Optional<String> byline();

    @Override
    public abstract Dating published();

    @Override
    public abstract Optional<Dating> updated();

    @Override
    public abstract String language();

    @Override
    public abstract Optional<URI> uri();

    @Override
    public abstract List<Identifier> identifiers();

    @Override
    public abstract Optional<URI> translationOf();

    @Override
    public abstract Optional<String> sha256();

    abstract Extensions kept();

    @Override
    public final Map<String, RawValue> extensions() {
        return kept().map();
    }

    /** Makes an article from a complete frame and checks its rules. */
    static Article make(Frame frame) {
        String id = frame.get(0);
        check(Strings.isSlug(id), "Article", "id", Strings.SLUG, id);
        LanguageTag.check(frame.get(7), "Article", "language");
        String byline = frame.find(4);
        if (byline != null) {
            check(Strings.isWords(byline), "Article", "byline", Strings.WORDS, byline);
        }
        checkAbsolute("uri", frame.find(8));
        URI original = frame.find(10);
        if (original != null) {
            check(ArticleUrn.isAddress(original), "Article", "translationOf", ArticleUrn.RULE, original);
        }
        checkUpdated(frame.get(5), frame.find(6));
        String digest = frame.find(11);
        if (digest != null) {
            check(isDigest(digest), "Article", "sha256", "64 lower-case hexadecimal digits", digest);
        }
        Extensions extensions = frame.kept();
        extensions.check("Article", LAYOUT.names());
        return new ImmutableArticle(
                frame.get(0),
                frame.get(1),
                frame.optional(2),
                frame.optional(3),
                frame.optional(4),
                frame.get(5),
                frame.optional(6),
                frame.get(7),
                frame.optional(8),
                frame.list(9),
                frame.optional(10),
                frame.optional(11),
                extensions);
    }

    private static void checkAbsolute(String attribute, @Nullable URI uri) {
        if (uri != null) {
            check(uri.isAbsolute(), "Article", attribute, "an absolute URI", uri);
        }
    }

    private static void checkUpdated(Dating published, @Nullable Dating updated) {
        if (updated != null) {
            check(
                    !updated.date().mustBeBefore(published.date()),
                    "Article",
                    "updated",
                    "updated is not before published, " + published.date(),
                    updated.date());
        }
    }

    private static boolean isDigest(String digest) {
        return digest.length() == DIGEST_LENGTH
                && digest.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** Puts all attributes into a frame. */
    final void take(Frame frame) {
        frame.set(0, id());
        frame.set(1, title());
        frame.set(2, genre());
        frame.set(3, publisher());
        frame.set(4, byline());
        frame.set(5, published());
        frame.set(6, updated());
        frame.set(7, language());
        frame.set(8, uri());
        frame.set(9, identifiers());
        frame.set(10, translationOf());
        frame.set(11, sha256());
        frame.setExtensions(extensions());
    }

    @Override
    public final String toString() {
        Frame frame = LAYOUT.newFrame();
        take(frame);
        return LAYOUT.describe(frame);
    }
}
