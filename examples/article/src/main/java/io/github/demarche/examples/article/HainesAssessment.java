package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.atPublication;
import static io.github.demarche.examples.article.Article14June.dated;
import static io.github.demarche.examples.article.Article14June.fragment;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Certainty;
import java.util.List;

/** What Haines said in March, and how the article interprets it. */
final class HainesAssessment {
    private HainesAssessment() {}

    static List<Statement> statements() {
        return List.of(assessesConcessions(), articleMissesDetails(), articleReadsWarning());
    }

    /**
     * The concessions are certain, and what they may undermine is possible; a statement has one certainty, here that of
     * the concessions. The norms are a standard and not an instrument of the Security Council, so there is no
     * reference.
     */
    private static Assertion assessesConcessions() {
        return Assertion.builder()
                .id("haines-assesses-russian-concessions")
                .addSpeaker(named(Actors.HAINES, 3275, 3343))
                .addTarget(named(Actors.RUSSIA, 3395, 3404))
                .addTarget(named(Actors.NORTH_KOREA, 3481, 3497))
                .addTarget(named(Actors.CHINA, 3501, 3509))
                .addTarget(named(Actors.IRAN, 3515, 3521))
                .cue(at(3345, 3354))
                .content(text(
                        "The war has forced Russia to make concessions to North Korea, China and Iran that they had long"
                                + " wanted, and that may undermine norms of non-proliferation, among others",
                        "La guerre a forcé la Russie à des concessions que la Corée du Nord, la Chine et l’Iran"
                                + " voulaient depuis longtemps, et qui peuvent affaiblir notamment les normes de"
                                + " non-prolifération"))
                .certainty(Certainty.CERTAIN)
                .addQuotation(fragment(3443, 3476, "en", "concessions longtemps recherchées"))
                .addQuotation(fragment(
                        3525,
                        3622,
                        "en",
                        "avec le potentiel de saper, entre autres, les normes de non-prolifération établies de longue"
                                + " date"))
                .addPassage(at(3360, 3440))
                .addPassage(at(3443, 3476))
                .addPassage(at(3479, 3521))
                .addPassage(at(3525, 3622))
                .made(dated("en mars", 3266, 3273))
                .addAbout(Events.RUSSIAN_CONCESSIONS)
                .build();
    }

    /**
     * The remark about what she left out is the article's. She did not refuse anything, so it is not an act of hers.
     */
    private static Assertion articleMissesDetails() {
        return Assertion.builder()
                .id("article-misses-details-from-haines")
                .voice(Voice.ARTICLE)
                .addTarget(named(Actors.HAINES, 3635, 3641))
                .content(
                        text("Haines gave no details of what she meant", "Haines n’a pas précisé ce qu’elle entendait"))
                .certainty(Certainty.CERTAIN)
                .addPassage(at(3635, 3687))
                .made(atPublication())
                .build();
    }

    /** A potential warning, in the article's interpretation, but not a warning by her. */
    private static Assertion articleReadsWarning() {
        return Assertion.builder()
                .id("article-reads-warning-into-haines")
                .voice(Voice.ARTICLE)
                .addTarget(named(Actors.RUSSIA, 3771, 3780))
                .addTarget(named(Actors.NORTH_KOREA, 3800, 3816))
                .content(text(
                        "By naming the norms of non-proliferation, Haines warned that Russia could give North Korea weapons"
                                + " technology",
                        "En parlant de non-prolifération, Haines a averti que des technologies d’armement pourraient passer"
                                + " de la Russie à la Corée du Nord"))
                .certainty(Certainty.POSSIBLE)
                .addPassage(at(3740, 3852))
                .made(atPublication())
                .addAbout(Events.WEAPONS_TECHNOLOGY_TRANSFER)
                .addLink(Link.of(LinkRelation.INTERPRETS, "haines-assesses-russian-concessions"))
                .build();
    }
}
