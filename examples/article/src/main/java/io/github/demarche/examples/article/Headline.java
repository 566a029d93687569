package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.atPublication;
import static io.github.demarche.examples.article.Article14June.inferred;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Placement;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Certainty;
import java.util.List;

/** The headline, which occurs three times in the text; the record uses the second. */
final class Headline {
    private Headline() {}

    static List<Statement> statements() {
        return List.of(presentsMeeting());
    }

    /** It presents as certain what the body calls possible throughout. The record keeps that. */
    private static Assertion presentsMeeting() {
        return Assertion.builder()
                .id("headline-presents-meeting")
                .voice(Voice.ARTICLE)
                .placement(Placement.HEADLINE)
                .addTarget(inferred(Actors.RUSSIA))
                .addTarget(inferred(Actors.NORTH_KOREA))
                .content(text(
                        "South Korea and the United States are closely following a meeting between Putin and Kim in"
                                + " Pyongyang",
                        "La Corée du Sud et les États-Unis observent attentivement une rencontre de Poutine et de Kim"
                                + " à Pyongyang"))
                .certainty(Certainty.CERTAIN)
                .addPassage(at(98, 180))
                .made(atPublication())
                .addAbout(Events.PUTIN_VISITS_NORTH_KOREA)
                .build();
    }
}
