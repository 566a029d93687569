package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.byPublication;
import static io.github.demarche.examples.article.Article14June.friday;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.source.Channel;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import java.util.List;

/** The second paragraph: what Kim Hong-kyun told Campbell, according to his ministry, according to the article. */
final class DeputyMinistersCall {
    private DeputyMinistersCall() {}

    static List<Statement> statements() {
        return List.of(asksForNoCloserMilitaryTies());
    }

    /** Addressed to the American, but asked of Russia and North Korea: the addressee is not the target. */
    private static Appeal asksForNoCloserMilitaryTies() {
        return Appeal.builder()
                .id("kim-hong-kyun-asks-for-no-closer-military-ties")
                .addSpeaker(named(Actors.KIM_HONG_KYUN, 623, 677))
                .addAddressee(named(Actors.CAMPBELL, 734, 786))
                .addTarget(named(Actors.RUSSIA, 876, 882))
                .addTarget(named(Actors.NORTH_KOREA, 886, 895))
                .force(AppealForce.REQUEST)
                .characterizedBy(Characterization.CODER)
                .cue(at(678, 692))
                .content(text(
                        "Putin's visit should not lead to more military cooperation between Russia and North Korea",
                        "La visite de Poutine ne doit pas conduire à davantage de coopération militaire entre la Russie"
                                + " et la Corée du Nord"))
                .addPassage(at(791, 895))
                .made(byPublication())
                .channel(Channel.PHONE_CALL)
                .occasion(Events.URGENT_CALL)
                .addRelay(ministrySaidOnFriday())
                .addAbout(Events.PUTIN_VISITS_NORTH_KOREA)
                .build();
    }

    private static Relay ministrySaidOnFriday() {
        return Relay.builder()
                .addBy(named(Actors.SOUTH_KOREAN_FOREIGN_MINISTRY, 554, 599))
                .cue(at(600, 609))
                .made(friday(610, 618))
                .basis(Basis.STATED)
                .build();
    }
}
