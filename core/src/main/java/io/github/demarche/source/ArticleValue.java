package io.github.demarche.source;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.Strings;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The value of an {@link Article}: its extensions need an order, which a generated map would lose. */
@Value.Immutable
abstract sealed class ArticleValue implements Article permits ImmutableArticle {
    private static final int DIGEST_LENGTH = 64;

    static final Layout LAYOUT = Layout.of("Article")
            .required("id", "title")
            .optional("publisher", "byline")
            .required("published", "language")
            .optional("uri", "sha256");

    @Override
    public abstract String id();

    @Override
    public abstract Text title();

    @Override
    public abstract Optional<Actor> publisher();

    @Override
    public abstract Optional<String> byline();

    @Override
    public abstract Dating published();

    @Override
    public abstract String language();

    @Override
    public abstract Optional<URI> uri();

    @Override
    public abstract Optional<String> sha256();

    abstract Extensions kept();

    @Override
    public final Map<String, RawValue> extensions() {
        return kept().map();
    }

    /** Makes an article of a frame that is complete, and checks its rules. */
    static Article make(Frame frame) {
        String id = frame.get(0);
        check(Strings.isSlug(id), "Article", "id", Strings.SLUG, id);
        LanguageTag.check(frame.get(5), "Article", "language");
        String byline = frame.find(3);
        if (byline != null) {
            check(Strings.isWords(byline), "Article", "byline", Strings.WORDS, byline);
        }
        URI uri = frame.find(6);
        if (uri != null) {
            check(uri.isAbsolute(), "Article", "uri", "an absolute URI", uri);
        }
        String digest = frame.find(7);
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
                frame.get(4),
                frame.get(5),
                frame.optional(6),
                frame.optional(7),
                extensions);
    }

    private static boolean isDigest(String digest) {
        return digest.length() == DIGEST_LENGTH
                && digest.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** Writes all attributes into a frame. */
    final void take(Frame frame) {
        frame.set(0, id());
        frame.set(1, title());
        frame.set(2, publisher());
        frame.set(3, byline());
        frame.set(4, published());
        frame.set(5, language());
        frame.set(6, uri());
        frame.set(7, sha256());
        frame.setExtensions(extensions());
    }

    @Override
    public final String toString() {
        Frame frame = LAYOUT.newFrame();
        take(frame);
        return LAYOUT.describe(frame);
    }
}
