package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.byPublication;
import static io.github.demarche.examples.article.Article14June.inferred;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.actor.Party;
import io.github.demarche.source.Channel;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Threat;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;

/** The headlines of other articles between the paragraphs. The third of them does not report a statement. */
final class RelatedLinks {
    private RelatedLinks() {}

    static List<Statement> statements() {
        return List.of(sisterOfKimThreatens(), g7LeadersAgreeOnLoan());
    }

    /** A noun, "the threat", reports the act without what was threatened, so there is no content. */
    private static Threat sisterOfKimThreatens() {
        return Threat.builder()
                .id("sister-of-kim-threatens")
                .placement(Placement.RELATED_LINK)
                .addSpeaker(sisterOfKim())
                .addAddressee(inferred(Actors.SOUTH_KOREA))
                .characterizedBy(Characterization.REPORTER)
                .cue(at(988, 997))
                .made(byPublication())
                .addAbout(Events.WASTE_BALLOONS)
                .build();
    }

    /** She is only described; her role is INFERRED because she is taken to speak for North Korea. */
    private static Party sisterOfKim() {
        return Party.builder()
                .actor(Actors.KIM_YO_JONG)
                .addOnBehalfOf(Actors.NORTH_KOREA)
                .mention(at(1001, 1015))
                .basis(Basis.INFERRED)
                .build();
    }

    private static Agreement g7LeadersAgreeOnLoan() {
        return Agreement.builder()
                .id("g7-leaders-agree-on-loan")
                .placement(Placement.RELATED_LINK)
                .addSpeaker(Party.builder()
                        .actor(Actors.G7_LEADERS)
                        .addOnBehalfOf(Actors.G7)
                        .mention(at(1017, 1037))
                        .basis(Basis.STATED)
                        .build())
                .addTarget(named(Actors.UKRAINE, 1088, 1097))
                .characterizedBy(Characterization.REPORTER)
                .cue(at(1038, 1047))
                .content(text(
                        "a loan of 50 billion dollars for Ukraine", "un prêt de 50 milliards de dollars à l’Ukraine"))
                .certainty(Certainty.CERTAIN)
                .addPassage(at(1048, 1097))
                .made(byPublication())
                .channel(Channel.MEETING)
                .addAbout(Events.LOAN_FOR_UKRAINE)
                .build();
    }
}
