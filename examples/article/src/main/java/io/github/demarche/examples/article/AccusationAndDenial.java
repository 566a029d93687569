package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.PUBLISHED;
import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.atPublication;
import static io.github.demarche.examples.article.Article14June.byPublication;
import static io.github.demarche.examples.article.Article14June.dated;
import static io.github.demarche.examples.article.Article14June.inferred;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.event.EventCode;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;

/** After the crosshead: the United States accuse, Russia and North Korea deny, and their leaders had met in September. */
final class AccusationAndDenial {
    private AccusationAndDenial() {}

    static List<Statement> statements() {
        return List.of(
                unitedStatesAccuse(), russiaAndNorthKoreaDeny(), articleTellsOfMeeting(), leadersAgreeOnCooperation());
    }

    /** The passive has no agent; it is understood that Russia fired them. The next sentence calls these accusations. */
    private static Accusation unitedStatesAccuse() {
        return Accusation.builder()
                .id("united-states-accuse-russia-and-north-korea")
                .addSpeaker(named(Actors.UNITED_STATES, 2309, 2323))
                .addTarget(inferred(Actors.RUSSIA))
                .addTarget(named(Actors.NORTH_KOREA, 2440, 2453))
                .characterizedBy(Characterization.REPORTER)
                .cue(at(2324, 2335))
                .content(text(
                        "Missiles and artillery shells made in North Korea have been used to attack Ukraine",
                        "Des missiles et des obus de fabrication nord-coréenne ont servi à attaquer l’Ukraine"))
                .certainty(Certainty.CERTAIN)
                .addPassage(at(2340, 2494))
                .made(byPublication())
                .addAbout(Events.USE_OF_NORTH_KOREAN_MISSILES)
                .build();
    }

    /** The article says only that they denied it: the content is that of the accusation, to which the link leads. */
    private static Denial russiaAndNorthKoreaDeny() {
        return Denial.builder()
                .id("russia-and-north-korea-deny")
                .addSpeaker(named(Actors.RUSSIA, 2506, 2512))
                .addSpeaker(named(Actors.NORTH_KOREA, 2516, 2525))
                .addAddressee(inferred(Actors.UNITED_STATES))
                .characterizedBy(Characterization.REPORTER)
                .cue(at(2526, 2535))
                .made(byPublication())
                .addLink(Link.of(LinkRelation.DENIES, "united-states-accuse-russia-and-north-korea"))
                .addCode(EventCode.of("CAMEO", "1.1b3", "016"))
                .build();
    }

    /** "The two leaders" are Putin and Kim, as "the two sides" above are South Korea and the United States. */
    private static Assertion articleTellsOfMeeting() {
        return Assertion.builder()
                .id("article-tells-of-meeting")
                .voice(Voice.ARTICLE)
                .addTarget(named(Actors.PUTIN, 2553, 2572))
                .addTarget(named(Actors.KIM_JONG_UN, 2553, 2572))
                .content(text(
                        "Putin and Kim met in the east of Russia in September 2023",
                        "Poutine et Kim se sont vus en septembre 2023 dans l’Est russe"))
                .certainty(Certainty.CERTAIN)
                .addPassage(at(2553, 2636))
                .made(atPublication())
                .addAbout(Events.PUTIN_KIM_MEETING)
                .build();
    }

    private static Agreement leadersAgreeOnCooperation() {
        return Agreement.builder()
                .id("putin-and-kim-agree-on-cooperation")
                .addSpeaker(named(Actors.PUTIN, 2553, 2572))
                .addSpeaker(named(Actors.KIM_JONG_UN, 2553, 2572))
                .characterizedBy(Characterization.REPORTER)
                .cue(at(2640, 2651))
                .content(text(
                        "to strengthen their cooperation, in military matters too",
                        "coopérer davantage, aussi sur le plan militaire"))
                .certainty(Certainty.CERTAIN)
                .addPassage(at(2652, 2718))
                .made(dated("en septembre dernier", 2616, 2636, PUBLISHED, Basis.INFERRED))
                .channel(Channel.MEETING)
                .occasion(Events.PUTIN_KIM_MEETING)
                .build();
    }
}
