package io.github.demarche.exchange.table;

import io.github.demarche.InvalidValueException;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A dossier as Markdown for people who review it: a heading for each statement, who says it to whom, and the words.
 *
 * <pre>{@code
 * String markdown = Report.of(dossier).text(text).language("en").toMarkdown();
 * }</pre>
 *
 * <p>The heading of a denial is "Denies: …", since its content has no "not". How something is known that the article does not
 * state is in italics. No word of the article becomes markup. The report's own words are English. The same dossier gives the same
 * characters.
 */
public final class Report {
    private final Dossier dossier;
    private final Optional<SourceText> text;
    private final String language;

    private Report(Dossier dossier, Optional<SourceText> text, String language) {
        this.dossier = Objects.requireNonNull(dossier);
        this.text = text;
        this.language = language;
    }

    /**
     * Returns the report of a dossier.
     *
     * @param dossier the dossier
     * @return the report
     */
    public static Report of(Dossier dossier) {
        return new Report(dossier, Optional.empty(), "en");
    }

    /**
     * Returns the report with the words of passages. Without the text it has those that the passages hold themselves.
     *
     * @param text the article's text
     * @return the report
     * @throws InvalidValueException if the article has the digest of another text
     */
    public Report text(String text) {
        return new Report(dossier, Optional.of(SourceText.of(dossier.article(), text)), language);
    }

    /**
     * Returns the report with names and contents in another language where they have it. Without it they are in English where
     * they have that.
     *
     * @param language a BCP 47 tag, such as {@code fr}
     * @return the report
     * @throws InvalidValueException if the tag is not well-formed
     */
    public Report language(String language) {
        return new Report(
                dossier,
                text,
                Text.of(language, "checked").toMap().keySet().iterator().next());
    }

    /**
     * {@return nothing: every statement has its part. What the report never has is in the guide}
     */
    public List<LeftOut> leftOut() {
        return List.of();
    }

    /**
     * {@return the report}
     */
    public String toMarkdown() {
        StringBuilder markdown = new StringBuilder();
        try {
            writeMarkdown(markdown);
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder does not fail", e);
        }
        return markdown.toString();
    }

    /**
     * Writes the report. What it is written to must encode as UTF-8.
     *
     * @param out where to
     * @throws IOException if it cannot be written to
     */
    public void writeMarkdown(Appendable out) throws IOException {
        Labels labels = new Labels(text, List.of(language, "en"));
        Article article = dossier.article();
        out.append("# ").append(Markdown.name(labels.text(article.title()))).append("\n\n");
        out.append('`').append(article.id()).append("`, ");
        out.append(Markdown.name(article.published().date().toString())).append(", ");
        out.append(Markdown.name(article.language()))
                .append(". Words in italics say how a value is known where the article does not state it.\n");
        for (Statement statement : dossier.statements()) {
            new StatementPart(labels, statement).write(out);
        }
    }
}
