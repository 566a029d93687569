package io.github.demarche.examples.article;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.RelativeDates;
import java.time.LocalDate;

/** The article itself, and short names for what its statements need often: places, words, and days of the week. */
final class Article14June {
    static final String LANGUAGE = "fr";

    /**
     * The day from which every "Friday" and "this month" is counted. The text has no date line, so the day is inferred.
     */
    static final LocalDate PUBLISHED = LocalDate.parse("2024-06-14");

    /** It names neither a publisher nor the report that it translates, but has a byline. */
    static final Article ARTICLE = Article.builder()
            .id("poutine-kim")
            .title(text(
                    "Seoul and Washington closely follow a meeting between Putin and Kim in Pyongyang",
                    "Séoul et Washington suivent de près une rencontre entre Poutine et Kim à Pyongyang"))
            .byline("Chia")
            .published(inferred("2024-06-14"))
            .language(LANGUAGE)
            .sha256("9ba9ddf9a50a4662cc93dfd117b911ab42cd4037404bb2790381b9876658f5cc")
            .build();

    private Article14June() {}

    static Text text(String english) {
        return Text.of("en", english);
    }

    static Text text(String english, String french) {
        return text(english).and("fr", french);
    }

    static Passage at(int start, int end) {
        return Passage.of(start, end);
    }

    /** Whole utterances between quotation marks; {@code spoken} is the language from which the French is translated. */
    static Quotation quote(int start, int end, String spoken, String words) {
        return quotation(QuotationForm.DIRECT, start, end, spoken, words).build();
    }

    /** A quoted fragment inside reported speech. */
    static Quotation fragment(int start, int end, String spoken, String words) {
        return quotation(QuotationForm.MIXED, start, end, spoken, words).build();
    }

    static Quotation.Builder quotation(QuotationForm form, int start, int end, String spoken, String words) {
        Quotation.Builder quotation = Quotation.builder();
        quotation
                .words(words)
                .language(LANGUAGE)
                .form(form)
                .passage(at(start, end))
                .originalLanguage(spoken);
        return quotation;
    }

    /**
     * A party that the article names or describes at this place, possibly by a pronoun: "Campbell", "the two sides",
     * "he".
     */
    static Party named(Actor actor, int start, int end) {
        return Party.builder()
                .actor(actor)
                .mention(at(start, end))
                .basis(Basis.STATED)
                .build();
    }

    /** A party that, by the coder's inference, the words at this place mean without naming it: "our neighbours". */
    static Party meant(Actor actor, int start, int end) {
        return Party.builder()
                .actor(actor)
                .mention(at(start, end))
                .basis(Basis.INFERRED)
                .build();
    }

    /** A party that no words of the article give in this role. */
    static Party inferred(Actor actor) {
        return Party.builder().actor(actor).basis(Basis.INFERRED).build();
    }

    static Dating monday(int start, int end) {
        return dated("lundi", start, end);
    }

    static Dating wednesday() {
        return dated("mercredi", 2721, 2729);
    }

    static Dating thursday() {
        return dated("jeudi", 1802, 1807);
    }

    static Dating friday(int start, int end) {
        return dated("vendredi", start, end);
    }

    /** The date that the words at this place mean, counted from the day of publication. */
    static Dating dated(String words, int start, int end) {
        return dated(words, start, end, PUBLISHED, Basis.STATED);
    }

    static Dating dated(String words, int start, int end, LocalDate anchor, Basis basis) {
        Dating resolved = RelativeDates.resolve(words, anchor, LANGUAGE).orElseThrow();
        return Dating.builder()
                .date(resolved.date())
                .wording(at(start, end))
                .anchor(anchor)
                .basis(basis)
                .build();
    }

    /** A date without a wording: that of the sentence before, or of the publication. */
    static Dating inferred(String date) {
        return Dating.builder().date(Edtf.parse(date)).basis(Basis.INFERRED).build();
    }

    /** The date if no sentence gives one: some day up to the publication. */
    static Dating byPublication() {
        return Dating.builder()
                .date(Edtf.onOrBefore(PUBLISHED))
                .basis(Basis.INFERRED)
                .build();
    }

    /** The date of statements by the article itself. */
    static Dating atPublication() {
        return inferred("2024-06-14");
    }
}
