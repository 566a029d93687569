package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.atPublication;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.List;

/** The last paragraph, all in the article's own voice. It does not say that resolutions prohibit such a satellite. */
final class NorthKoreanArsenal {
    private NorthKoreanArsenal() {}

    static List<Statement> statements() {
        return List.of(
                articleTells(
                        "article-tells-of-modernisation",
                        text(
                                "Kim leads the modernisation of North Korea's arsenal",
                                "Kim conduit la modernisation de l’arsenal nord-coréen"),
                        named(Actors.KIM_JONG_UN, 3855, 3858),
                        Events.ARSENAL_MODERNISATION,
                        at(3855, 3925)),
                articleTells(
                        "article-tells-of-weapons-tests",
                        text(
                                "North Korea has tested weapons of many kinds",
                                "La Corée du Nord a essayé des armes de toutes sortes"),
                        named(Actors.NORTH_KOREA, 3927, 3934),
                        Events.WEAPONS_TESTS,
                        at(3927, 3967)),
                articleTells(
                        "article-tells-of-spy-satellite",
                        text(
                                "North Korea put its first military spy satellite into orbit in November 2023",
                                "La Corée du Nord a en orbite, depuis novembre 2023, un premier satellite espion de son armée"),
                        named(Actors.NORTH_KOREA, 3927, 3934),
                        Events.SPY_SATELLITE,
                        at(3971, 4049)));
    }

    private static Assertion articleTells(String id, Text content, Party target, Event event, Passage place) {
        return Assertion.builder()
                .id(id)
                .voice(Voice.ARTICLE)
                .addTarget(target)
                .content(content)
                .certainty(Certainty.CERTAIN)
                .addPassage(place)
                .made(atPublication())
                .addAbout(event)
                .build();
    }
}
