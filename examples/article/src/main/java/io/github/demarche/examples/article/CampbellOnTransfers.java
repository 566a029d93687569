package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.fragment;
import static io.github.demarche.examples.article.Article14June.inferred;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.quotation;
import static io.github.demarche.examples.article.Article14June.quote;
import static io.github.demarche.examples.article.Article14June.text;
import static io.github.demarche.examples.article.Article14June.wednesday;

import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.text.Certainty;
import java.util.List;

/**
 * Campbell on Wednesday: what he knows about North Korea's supplies, and what he does not know about Russia's return.
 * The second is one utterance of seven acts: a remark, three questions, and their conclusion.
 */
final class CampbellOnTransfers {
    private CampbellOnTransfers() {}

    static List<Statement> statements() {
        return List.of(
                knowsWhatNorthKoreaSupplied(),
                seesImpactOnBattlefield(),
                isLessClearAboutReturn(),
                asksWhetherCash(),
                asksWhetherEnergy(),
                asksWhetherWeaponsCapabilities(),
                doesNotKnow(),
                isConcerned(),
                saysReturnIsWatched());
    }

    private static Assertion knowsWhatNorthKoreaSupplied() {
        return Assertion.builder()
                .id("campbell-knows-what-north-korea-supplied")
                .addSpeaker(named(Actors.CAMPBELL, 2731, 2739))
                .addTarget(named(Actors.NORTH_KOREA, 2810, 2826))
                .addTarget(named(Actors.RUSSIA, 2842, 2851))
                .cue(at(2740, 2749))
                .content(text(
                        "The United States knows well what North Korea has supplied to Russia",
                        "Les États-Unis savent bien ce que la Corée du Nord a livré à la Russie"))
                .certainty(Certainty.CERTAIN)
                .addPassage(at(2754, 2851))
                .made(wednesday())
                .addAbout(Events.NORTH_KOREAN_SUPPLIES)
                .build();
    }

    private static Assertion seesImpactOnBattlefield() {
        return Assertion.builder()
                .id("campbell-sees-impact-on-battlefield")
                .addSpeaker(named(Actors.CAMPBELL, 2731, 2739))
                .cue(at(2853, 2865))
                .content(text(
                        "North Korea's supplies have had a considerable effect on the battlefield",
                        "Les livraisons de la Corée du Nord ont eu un effet considérable sur le terrain"))
                .certainty(Certainty.CERTAIN)
                .addQuotation(fragment(2882, 2928, "en", "un impact substantiel sur le champ de bataille"))
                .addPassage(at(2866, 2879))
                .addPassage(at(2882, 2928))
                .made(wednesday())
                .addAbout(Events.NORTH_KOREAN_SUPPLIES)
                .build();
    }

    /** His cue is in the middle, so the content is in two places. "Less clear" is the certainty. */
    private static Assertion isLessClearAboutReturn() {
        Assertion.Builder statement = Assertion.builder()
                .id("campbell-is-less-clear-about-return")
                .addSpeaker(named(Actors.CAMPBELL, 2961, 2963))
                .addTarget(named(Actors.RUSSIA, 2986, 2995))
                .cue(at(2957, 2971))
                .content(text(
                        "what Russia gave North Korea in return",
                        "ce que la Russie a donné à la Corée du Nord en échange"))
                .certainty(Certainty.UNKNOWN)
                .addPassage(at(2933, 2955))
                .addPassage(at(2973, 3017));
        return onReturn(statement).build();
    }

    /** The French text says cash; another report has his words. */
    private static Inquiry asksWhetherCash() {
        Quotation.Builder words = quotation(QuotationForm.DIRECT, 3022, 3043, "en", "De l’argent liquide ?");
        words.translations(text("Hard currency?"));
        return asks(
                        "campbell-asks-whether-cash",
                        "whether Russia gave cash",
                        words.build(),
                        "campbell-is-less-clear-about-return")
                .build();
    }

    private static Inquiry asksWhetherEnergy() {
        return asks(
                        "campbell-asks-whether-energy",
                        "whether Russia gave energy",
                        quote(3044, 3065, "en", "Est-ce de l’énergie ?"),
                        "campbell-asks-whether-cash")
                .build();
    }

    private static Inquiry asksWhetherWeaponsCapabilities() {
        return asks(
                        "campbell-asks-whether-weapons-capabilities",
                        "whether Russia gave capabilities with which North Korea advances its nuclear or missile programmes",
                        quote(
                                3066,
                                3166,
                                "en",
                                "Est-ce des capacités qui leur permettent de faire avancer leurs produits nucléaires ou de"
                                        + " missiles ?"),
                        "campbell-asks-whether-energy")
                .addTarget(named(Actors.NORTH_KOREA, 3091, 3095))
                .build();
    }

    private static Assertion doesNotKnow() {
        Assertion.Builder statement = Assertion.builder()
                .id("campbell-does-not-know")
                .content(text(
                        "The United States does not know what Russia gave",
                        "Les États-Unis ne savent pas ce que la Russie a donné"))
                .certainty(Certainty.UNKNOWN)
                .addQuotation(quote(3167, 3186, "en", "Nous ne savons pas."))
                .addPassage(at(3167, 3186));
        return saidAfterwards(statement, "campbell-asks-whether-weapons-capabilities")
                .build();
    }

    private static Concern isConcerned() {
        Concern.Builder statement = Concern.builder()
                .id("campbell-is-concerned")
                .addTarget(inferred(Actors.RUSSIA))
                .addTarget(inferred(Actors.NORTH_KOREA))
                .content(text("what Russia gave North Korea", "ce que la Russie a donné à la Corée du Nord"))
                .certainty(Certainty.CERTAIN)
                .addQuotation(quote(3192, 3211, "en", "cela nous préoccupe"))
                .addPassage(at(3192, 3211));
        return saidAfterwards(statement, "campbell-does-not-know").build();
    }

    private static Assertion saysReturnIsWatched() {
        Assertion.Builder statement = Assertion.builder()
                .id("campbell-says-return-is-watched")
                .addTarget(inferred(Actors.RUSSIA))
                .addTarget(inferred(Actors.NORTH_KOREA))
                .content(text(
                        "The United States is watching carefully what Russia gives North Korea",
                        "Les États-Unis observent avec attention ce que la Russie donne à la Corée du Nord"))
                .certainty(Certainty.CERTAIN)
                .addQuotation(quote(3215, 3245, "en", "nous surveillons attentivement"))
                .addPassage(at(3215, 3245));
        return saidAfterwards(statement, "campbell-is-concerned").build();
    }

    /** He does not ask anybody who could answer, so there is no addressee. */
    private static Inquiry.Builder asks(String id, String question, Quotation words, String before) {
        Inquiry.Builder statement = Inquiry.builder()
                .id(id)
                .content(text(question))
                .certainty(Certainty.UNKNOWN)
                .addQuotation(words)
                .addPassage(words.passage().orElseThrow());
        return saidAfterwards(statement, before);
    }

    /** All but the remark are in one pair of quotation marks, with one cue after it. */
    private static <B extends StatementBuilder<B>> B saidAfterwards(B statement, String before) {
        return onReturn(statement)
                .addSpeaker(named(Actors.CAMPBELL, 3253, 3255))
                .cue(at(3249, 3263))
                .addLink(Link.of(LinkRelation.CONTINUES, before));
    }

    private static <B extends StatementBuilder<B>> B onReturn(B statement) {
        return statement.made(inferred("2024-06-12")).addAbout(Events.RUSSIAN_RETURN);
    }
}
