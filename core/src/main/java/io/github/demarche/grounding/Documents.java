package io.github.demarche.grounding;

import io.github.demarche.source.Article;
import io.github.demarche.source.Genre;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import java.util.Optional;

/** What kind of document a quotation is from. */
final class Documents {
    private Documents() {}

    /**
     * Whether a quotation has to be between quotation marks: it is direct, and the document is not itself the words of the
     * speaker, as a transcript, a letter and a post are.
     *
     * @param article the document; empty when a statement is checked alone
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
