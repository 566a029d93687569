package io.github.demarche.corpus;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.internal.Strings;
import java.util.Objects;

/**
 * The name of a statement among many articles, such as {@code herald-0312#ministry-denies}: the id of its article and
 * its own.
 *
 * <p>It is only a name: a {@link Corpus} tells whether there is a statement with that name.
 *
 * <ul>
 *   <li>{@code article} and {@code statement} are lower-case slugs.
 * </ul>
 */
public final class StatementRef {
    private static final char SEPARATOR = '#';

    private final String article;
    private final String statement;

    private StatementRef(String article, String statement) {
        this.article = article;
        this.statement = statement;
    }

    /**
     * Returns the name of a statement.
     *
     * @param article the id of its article
     * @param statement its id in that article
     * @return the name
     * @throws io.github.demarche.InvalidValueException if one of the two is not a slug
     */
    public static StatementRef of(String article, String statement) {
        check(Strings.isSlug(article), "StatementRef", "article", Strings.SLUG, article);
        check(Strings.isSlug(statement), "StatementRef", "statement", Strings.SLUG, statement);
        return new StatementRef(article, statement);
    }

    /**
     * Parses the text that {@link #toString} returns.
     *
     * @param text the two ids with {@code #} between them, such as {@code herald-0312#ministry-denies}
     * @return the name
     * @throws io.github.demarche.InvalidValueException if the text is not of that form
     */
    public static StatementRef parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        check(
                separator >= 0,
                "StatementRef",
                "",
                "the id of an article, \"#\" and the id of a statement, such as \"herald-0312#ministry-denies\"",
                text);
        return of(text.substring(0, separator), text.substring(separator + 1));
    }

    /**
     * Does the same as {@link #parse}; frameworks look for a method of this name.
     *
     * @param text the two ids with {@code #} between them
     * @return the name
     * @throws io.github.demarche.InvalidValueException if the text is not of that form
     */
    public static StatementRef valueOf(String text) {
        return parse(text);
    }

    /**
     * {@return the id of the article}
     */
    public String article() {
        return article;
    }

    /**
     * {@return the id of the statement in its article}
     */
    public String statement() {
        return statement;
    }

    /**
     * {@return whether the other object names the same statement of the same article}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof StatementRef ref && article.equals(ref.article) && statement.equals(ref.statement);
    }

    /**
     * {@return the hash code of the two ids}
     */
    @Override
    public int hashCode() {
        return Objects.hash(article, statement);
    }

    /** {@return the two ids joined by {@code #}, which {@link #parse} accepts} */
    @Override
    public String toString() {
        return article + SEPARATOR + statement;
    }
}
