package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.source.Article;
import java.util.Objects;

/** An actor as the record of one article has it, such as the minister of the <em>Herald</em>'s report. */
public final class ArticleActor {
    private final Article article;
    private final Actor actor;

    ArticleActor(Article article, Actor actor) {
        this.article = Objects.requireNonNull(article);
        this.actor = Objects.requireNonNull(actor);
    }

    /**
     * {@return the article}
     */
    public Article article() {
        return article;
    }

    /** {@return the actor, whose id has a meaning only in that article} */
    public Actor actor() {
        return actor;
    }

    /**
     * {@return whether the other object is the same actor of the same article}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleActor that && article.equals(that.article) && actor.equals(that.actor);
    }

    /**
     * {@return the hash code of article and actor}
     */
    @Override
    public int hashCode() {
        return Objects.hash(article, actor);
    }

    /**
     * {@return the id of the article and that of the actor, such as {@code herald-0312#minister}}
     */
    @Override
    public String toString() {
        return article.id() + '#' + actor.id();
    }
}
