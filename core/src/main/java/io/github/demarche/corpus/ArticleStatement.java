package io.github.demarche.corpus;

import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import java.util.Objects;

/**
 * A statement with the article that reports it, such as a denial in the <em>Herald</em> of 12 March.
 *
 * <p>The answers of a {@link Corpus} consist of these, because the id of a statement has no meaning without its
 * article.
 */
public final class ArticleStatement {
    private final Article article;
    private final Statement statement;

    ArticleStatement(Article article, Statement statement) {
        this.article = Objects.requireNonNull(article);
        this.statement = Objects.requireNonNull(statement);
    }

    /**
     * {@return the article}
     */
    public Article article() {
        return article;
    }

    /**
     * {@return the statement}
     */
    public Statement statement() {
        return statement;
    }

    /** {@return its unique name among all articles} */
    public StatementRef ref() {
        return StatementRef.of(article.id(), statement.id());
    }

    /**
     * {@return whether the other object is the same statement of the same article}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleStatement that
                && article.equals(that.article)
                && statement.equals(that.statement);
    }

    /**
     * {@return the hash code of article and statement}
     */
    @Override
    public int hashCode() {
        return Objects.hash(article, statement);
    }

    /**
     * {@return its name, such as {@code herald-0312#ministry-denies}}
     */
    @Override
    public String toString() {
        return ref().toString();
    }
}
