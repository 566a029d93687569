package io.github.demarche.internal;

import java.net.URI;
import java.util.Optional;

/**
 * The name of an article that has no address. It is made from the id of the article, such as {@code
 * urn:demarche:article:herald-0312}.
 */
public final class ArticleUrn {
    /** The rule of {@link #isAddress}. */
    public static final String RULE =
            "an absolute URI; an article without one is named by its id, such as urn:demarche:article:herald-0312";

    private static final String NAMESPACE = "urn:demarche:";
    private static final String ARTICLE = NAMESPACE + "article:";

    private ArticleUrn() {}

    /**
     * Returns the name of an article.
     *
     * @param id its id, a slug
     * @return the name
     */
    public static URI of(String id) {
        return URI.create(ARTICLE + id);
    }

    /**
     * Finds the id of the article in its name.
     *
     * @param name the text of a URI
     * @return what follows the namespace, a slug if the name is valid; empty for any other URI
     */
    public static Optional<String> id(String name) {
        return name.startsWith(ARTICLE) ? Optional.of(name.substring(ARTICLE.length())) : Optional.empty();
    }

    /**
     * Whether a text can be the address or the name of an article.
     *
     * @param uri the name
     * @return whether it is an absolute URI and, if it is one of our own names, a valid name of an article
     */
    public static boolean isAddress(URI uri) {
        String name = uri.toString();
        boolean isOurs = name.regionMatches(true, 0, NAMESPACE, 0, NAMESPACE.length());
        return isOurs ? id(name).filter(Strings::isSlug).isPresent() : uri.isAbsolute();
    }
}
