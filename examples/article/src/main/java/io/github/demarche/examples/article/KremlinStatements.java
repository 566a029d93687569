package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.fragment;
import static io.github.demarche.examples.article.Article14June.inferred;
import static io.github.demarche.examples.article.Article14June.meant;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.quote;
import static io.github.demarche.examples.article.Article14June.text;
import static io.github.demarche.examples.article.Article14June.thursday;

import io.github.demarche.event.EventCode;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Justification;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.Support;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;

/**
 * The sixth to the ninth paragraph: Peskov withholds a date and then performs five acts in one utterance, divided among
 * three pairs of quotation marks.
 */
final class KremlinStatements {
    private KremlinStatements() {}

    static List<Statement> statements() {
        return List.of(
                withholdsDate(),
                claimsRightToGoodRelations(),
                seesNoCauseForConcern(),
                callsNorthKoreaFriendly(),
                pledgesToContinue(),
                seesDeepPotential());
    }

    private static NoComment withholdsDate() {
        NoComment.Builder statement = NoComment.builder()
                .id("peskov-withholds-date")
                .addSpeaker(named(Actors.PESKOV, 1809, 1850))
                .addAddressee(inferred(Actors.PRESS))
                .characterizedBy(Characterization.REPORTER)
                .cue(at(1852, 1870))
                .content(text("a date for Putin's visit", "une date de la visite de Poutine"))
                .addPassage(at(1871, 1903))
                .addAbout(Events.PUTIN_VISITS_NORTH_KOREA)
                .addCode(EventCode.of("CAMEO", "1.1b3", "011"));
        return atBriefing(statement).made(thursday()).build();
    }

    private static Justification claimsRightToGoodRelations() {
        Justification.Builder statement = Justification.builder()
                .id("peskov-claims-right-to-good-relations")
                .addSpeaker(named(Actors.PESKOV, 2039, 2045))
                .addTarget(meant(Actors.NORTH_KOREA, 1967, 1978))
                .cue(at(2029, 2045))
                .content(text(
                        "Russia has the right to develop good relations with its neighbours",
                        "La Russie a le droit d’entretenir de bonnes relations avec ses voisins"))
                .addQuotation(quote(
                        1908, 1978, "ru", "Nous avons le droit de développer de bonnes relations avec nos voisins"))
                .addPassage(at(1908, 1978));
        return onSameThursday(statement).build();
    }

    /** Nothing was asked of Russia that this could refuse, so it is an assertion. */
    private static Assertion seesNoCauseForConcern() {
        Assertion.Builder statement = Assertion.builder()
                .id("peskov-sees-no-cause-for-concern")
                .addSpeaker(named(Actors.PESKOV, 2039, 2045))
                .addTarget(meant(Actors.CRITICS, 2017, 2025))
                .cue(at(2029, 2045))
                .content(text(
                        "Russia's relations with its neighbours should worry nobody",
                        "Les relations de la Russie avec ses voisins ne devraient inquiéter personne"))
                .addQuotation(quote(1982, 2025, "ru", "cela ne devrait causer de soucis à personne"))
                .addPassage(at(1982, 2025))
                .addLink(Link.of(LinkRelation.CONTINUES, "peskov-claims-right-to-good-relations"));
        return onSameThursday(statement).build();
    }

    /** "He" is Peskov. Half of the clause is reported, half is quoted. */
    private static Support callsNorthKoreaFriendly() {
        Support.Builder statement = Support.builder()
                .id("peskov-calls-north-korea-friendly")
                .addSpeaker(named(Actors.PESKOV, 2048, 2050))
                .addTarget(named(Actors.NORTH_KOREA, 2064, 2080))
                .cue(at(2048, 2063))
                .content(text(
                        "North Korea is a friendly country, with which Russia develops bilateral relations",
                        "La Corée du Nord est amie de la Russie, qui développe avec elle des relations bilatérales"))
                .certainty(Certainty.CERTAIN)
                .addQuotation(fragment(
                        2092, 2166, "ru", "pays ami pour nous, avec lequel nous développons des relations bilatérales"))
                .addPassage(at(2064, 2089))
                .addPassage(at(2092, 2166))
                .addLink(Link.of(LinkRelation.CONTINUES, "peskov-sees-no-cause-for-concern"));
        return onSameThursday(statement).build();
    }

    /** No clause says whose words these are. The paragraphs before imply that they are Peskov's. */
    private static Commitment pledgesToContinue() {
        Commitment.Builder statement = Commitment.builder()
                .id("peskov-pledges-to-continue")
                .addSpeaker(inferred(Actors.PESKOV))
                .addTarget(inferred(Actors.NORTH_KOREA))
                .content(text(
                        "Russia goes on developing its relations with North Korea",
                        "La Russie continue de développer ses relations avec la Corée du Nord"))
                .certainty(Certainty.CERTAIN)
                .addQuotation(quote(2173, 2207, "ru", "Nous continuerons dans cette voie."))
                .addPassage(at(2173, 2207))
                .addLink(Link.of(LinkRelation.CONTINUES, "peskov-calls-north-korea-friendly"));
        return onSameThursday(statement).build();
    }

    private static Assertion seesDeepPotential() {
        Assertion.Builder statement = Assertion.builder()
                .id("peskov-sees-deep-potential")
                .addSpeaker(inferred(Actors.PESKOV))
                .addTarget(inferred(Actors.NORTH_KOREA))
                .content(text(
                        "Relations between Russia and North Korea have great potential",
                        "Les relations de la Russie et de la Corée du Nord ont un grand potentiel"))
                .certainty(Certainty.CERTAIN)
                .addQuotation(
                        quote(2208, 2272, "ru", "Le potentiel de développement de nos relations est très profond."))
                .addPassage(at(2208, 2272))
                .addLink(Link.of(LinkRelation.CONTINUES, "peskov-pledges-to-continue"));
        return onSameThursday(statement).build();
    }

    /** The day of the preceding sentence applies to everything that follows, although no sentence says so. */
    private static <B extends StatementBuilder<B>> B onSameThursday(B statement) {
        return atBriefing(statement).made(inferred("2024-06-13"));
    }

    /** A spokesperson speaks to the press, but the article does not say that it was at a briefing. */
    private static <B extends StatementBuilder<B>> B atBriefing(B statement) {
        return statement.channel(Channel.BRIEFING).channelBasis(Basis.INFERRED);
    }
}
