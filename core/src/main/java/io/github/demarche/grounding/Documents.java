package io.github.demarche.grounding;

import io.github.demarche.source.Article;
import io.github.demarche.source.Genre;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import java.util.Optional;

/** Whether a document consists of the speakers' own words. */
final class Documents {
    private Documents() {}

    /**
     * Whether a quotation must be between quotation marks: it is direct, and the document does not itself consist of
     * the speaker's words, like a transcript, a letter or a post.
     *
     * @param article the document; empty if a single statement is checked
     * @param quotation the quotation
     */
    static boolean needsMarks(Optional<Article> article, Quotation quotation) {
        return quotation.form() == QuotationForm.DIRECT
                && article.filter(Documents::isOfSpeaker).isEmpty();
    }

    /**
     * Whether the words of a document are those of the speaker.
     *
     * @param article the document
     */
    static boolean isOfSpeaker(Article article) {
        return article.genre().filter(Genre::isOfSpeaker).isPresent();
    }
}
