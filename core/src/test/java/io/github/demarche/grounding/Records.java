package io.github.demarche.grounding;

import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierBuilder;
import io.github.demarche.source.Article;
import io.github.demarche.source.Genre;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Optional;

/** The smallest records with a claim. */
final class Records {
    private Records() {}

    static Article article(String language) {
        return Article.builder()
                .id("article")
                .title(Text.of("en", "title"))
                .published(Dating.of(Edtf.parse("2024")))
                .language(language)
                .build();
    }

    static Dossier dossier(String language, List<? extends Statement> statements) {
        return dossier(language, Optional.empty(), statements);
    }

    static Dossier dossier(String language, Optional<Genre> genre, List<? extends Statement> statements) {
        DossierBuilder dossier = Dossier.builder()
                .article(article(language).toBuilder().genre(genre).build());
        statements.forEach(dossier::addStatement);
        return dossier.build();
    }

    static Statement passage(Passage passage) {
        return Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .addPassage(passage)
                .build();
    }

    static Statement cue(int number, Passage cue) {
        return Assertion.builder()
                .id("statement-" + number)
                .addSpeaker(State.of("NOR"))
                .cue(cue)
                .build();
    }

    static Statement quotation(String words, String language, QuotationForm form) {
        Quotation quotation =
                Quotation.builder().words(words).language(language).form(form).build();
        return Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .addQuotation(quotation)
                .build();
    }
}
