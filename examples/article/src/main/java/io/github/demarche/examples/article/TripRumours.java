package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.PUBLISHED;
import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.monday;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.source.Channel;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;

/** The fifth paragraph: rumours, and the newspaper report before them. */
final class TripRumours {
    private TripRumours() {}

    static List<Statement> statements() {
        return List.of(rumoursOfTrip(), vedomostiReportsTrip());
    }

    /** A rumour is a voice, not a kind of statement: nobody is named, and nobody vouches for it. */
    private static Assertion rumoursOfTrip() {
        return Assertion.builder()
                .id("rumours-of-trip")
                .voice(Voice.UNATTRIBUTED)
                .cue(at(1624, 1635))
                .content(text("Putin is going to make the trip", "Poutine va faire ce voyage"))
                .certainty(Certainty.UNKNOWN)
                .addPassage(at(1640, 1649))
                .made(monday(1663, 1668))
                .addAbout(Events.PUTIN_VISITS_NORTH_KOREA)
                .build();
    }

    /** The rumours began on Monday after the report, so the report is from Monday or earlier. */
    private static Assertion vedomostiReportsTrip() {
        return Assertion.builder()
                .id("vedomosti-reports-trip")
                .addSpeaker(named(Actors.VEDOMOSTI, 1679, 1705))
                .cue(at(1706, 1718))
                .content(text(
                        "Putin will travel to North Korea and Vietnam in the coming weeks",
                        "Poutine ira en Corée du Nord et au Vietnam ces prochaines semaines"))
                .certainty(Certainty.PROBABLE)
                .addPassage(at(1723, 1799))
                .made(Dating.builder()
                        .date(Edtf.parse("[..2024-06-10]"))
                        .wording(at(1663, 1678))
                        .anchor(PUBLISHED)
                        .basis(Basis.INFERRED)
                        .build())
                .channel(Channel.PRESS_ARTICLE)
                .addAbout(Events.PUTIN_VISITS_NORTH_KOREA)
                .addAbout(Events.PUTIN_VISITS_VIETNAM)
                .build();
    }
}
