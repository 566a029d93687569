package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.byPublication;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.actor.Party;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;

/** The first paragraph: South Korean and American officials warn of the visit. */
final class OfficialsWarning {
    private OfficialsWarning() {}

    static List<Statement> statements() {
        return List.of(warnOfVisit());
    }

    /**
     * Attributing the consequences to the officials, and not to the article, is an interpretation: the relative clause
     * allows both.
     */
    private static Warning warnOfVisit() {
        return Warning.builder()
                .id("officials-warn-of-visit")
                .addSpeaker(officials())
                .addTarget(named(Actors.RUSSIA, 376, 381))
                .addTarget(named(Actors.NORTH_KOREA, 402, 415))
                .mode(WarningMode.ALERT)
                .characterizedBy(Characterization.REPORTER)
                .cue(at(320, 343))
                .content(text("Putin's visit to North Korea", "la visite de Poutine en Corée du Nord"))
                .certainty(Certainty.POSSIBLE)
                .addConsequence(Consequence.of(
                        text("military ties grow deeper", "des liens militaires plus profonds"), Certainty.POSSIBLE))
                .addConsequence(Consequence.of(
                        text(
                                "resolutions of the UN Security Council are violated",
                                "des résolutions du Conseil de sécurité enfreintes"),
                        Certainty.POSSIBLE))
                .addPassage(at(344, 426))
                .addPassage(at(428, 551))
                .made(byPublication())
                .addAbout(Events.PUTIN_VISITS_NORTH_KOREA)
                .addSanctionReference(unnumberedResolutions())
                .build();
    }

    private static Party officials() {
        return Party.builder()
                .actor(Actors.SOUTH_KOREAN_AND_AMERICAN_OFFICIALS)
                .onBehalfOf(List.of(Actors.SOUTH_KOREA, Actors.UNITED_STATES))
                .mention(at(277, 319))
                .basis(Basis.STATED)
                .build();
    }

    /** The article has no number. We infer that the measures against North Korea are meant, and add no number. */
    private static SanctionReference unnumberedResolutions() {
        return SanctionReference.builder()
                .wording(at(495, 551))
                .regime("DPRK")
                .relation(SanctionRelation.VIOLATION)
                .certainty(Certainty.POSSIBLE)
                .identifiedBy(Basis.INFERRED)
                .build();
    }
}
