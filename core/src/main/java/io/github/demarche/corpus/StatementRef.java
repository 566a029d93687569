package io.github.demarche.corpus;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.internal.Strings;
import java.util.Objects;

/**
 * Names a statement among many articles, such as {@code herald-0312#ministry-denies}: the id of its article and its own.
 *
 * <p>It is a name, not the statement: whether there is one of that name, the {@link Corpus} knows.
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
     * @param statement its id there
     * @return the name
     * @throws io.github.demarche.InvalidValueException if one of the two is no slug
     */
    public static StatementRef of(String article, String statement) {
        check(Strings.isSlug(article), "StatementRef", "article", Strings.SLUG, article);
        check(Strings.isSlug(statement), "StatementRef", "statement", Strings.SLUG, statement);
        return new StatementRef(article, statement);
    }

    /**
     * Reads what {@link #toString} writes.
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
     * Does what {@link #parse} does, under the name by which frameworks bind parameters.
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

    /**
     * {@return the two ids with {@code #} between them, which {@link #parse} reads}
     */
    @Override
    public String toString() {
        return article + SEPARATOR + statement;
    }
}
