package io.github.demarche.wire.contract;

import io.github.demarche.source.Article;
import io.github.demarche.wire.Draft;
import java.io.IOException;

/** What reads drafts, and the format. */
public interface Drafts {
    /** Writes a value in one line, as text. */
    String write(Object value) throws IOException;

    /** Writes a value with an indentation of two spaces, and a line feed at the end of each line but the last. */
    String pretty(Object value) throws IOException;

    /** Reads text. */
    <T> T read(String json, Class<T> type) throws IOException;

    /** Reads what a model wrote. */
    Draft draft(String text);

    /** Reads what a model wrote about an article that is known. */
    Draft draft(String text, Article article);
}
