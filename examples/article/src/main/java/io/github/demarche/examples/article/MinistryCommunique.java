package io.github.demarche.examples.article;

import static io.github.demarche.examples.article.Article14June.at;
import static io.github.demarche.examples.article.Article14June.byPublication;
import static io.github.demarche.examples.article.Article14June.inferred;
import static io.github.demarche.examples.article.Article14June.named;
import static io.github.demarche.examples.article.Article14June.quotation;
import static io.github.demarche.examples.article.Article14June.text;

import io.github.demarche.source.Channel;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Characterization;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import java.util.List;

/** The third paragraph, the ministry's communiqué, and the fourth, what Campbell promised. */
final class MinistryCommunique {
    private MinistryCommunique() {}

    static List<Statement> statements() {
        return List.of(bothSidesAgreeOnFirmResponse(), campbellPromisesCooperation());
    }

    /**
     * Two states agree; one side's ministry announces it, in its own words. The other side is not heard, and the
     * ministry is not a party but the relay.
     */
    private static Agreement bothSidesAgreeOnFirmResponse() {
        return Agreement.builder()
                .id("south-korea-and-united-states-agree-on-firm-response")
                .addSpeaker(named(Actors.SOUTH_KOREA, 1235, 1251))
                .addSpeaker(named(Actors.UNITED_STATES, 1235, 1251))
                .addTarget(named(Actors.NORTH_KOREA, 1337, 1353))
                .characterizedBy(Characterization.REPORTER)
                .cue(at(1252, 1263))
                .content(text(
                        "to watch developments closely and to answer North Korea firmly, in close cooperation",
                        "observer les événements de près et répondre fermement à la Corée du Nord, en coopérant"
                                + " étroitement"))
                .condition(text(
                        "North Korea provokes South Korea, or acts in a way that raises tension in the region",
                        "la Corée du Nord provoque la Corée du Sud ou accroît la tension dans la région"))
                .certainty(Certainty.CERTAIN)
                .addQuotation(ministrysWords())
                .addPassage(at(1183, 1435))
                .made(inferred("2024-06-14"))
                .addRelay(Relay.builder()
                        .addBy(named(Actors.SOUTH_KOREAN_FOREIGN_MINISTRY, 1449, 1461))
                        .channel(Channel.COMMUNIQUE)
                        .cue(at(1439, 1480))
                        .made(inferred("2024-06-14"))
                        .basis(Basis.STATED)
                        .build())
                .build();
    }

    private static Quotation ministrysWords() {
        Quotation.Builder words = quotation(
                QuotationForm.DIRECT,
                1183,
                1435,
                "ko",
                "En surveillant de près les développements connexes, les deux parties ont convenu de répondre résolument,"
                        + " par une coopération étroite, aux provocations de la Corée du Nord contre la Corée du Sud et"
                        + " aux actions qui font monter les tensions dans la région");
        words.by(Actors.SOUTH_KOREAN_FOREIGN_MINISTRY);
        return words.build();
    }

    /**
     * "Also" ties it to the communiqué, from which we infer that it was said in the call and comes from the ministry's
     * account.
     */
    private static Commitment campbellPromisesCooperation() {
        return Commitment.builder()
                .id("campbell-promises-cooperation")
                .addSpeaker(named(Actors.CAMPBELL, 1483, 1491))
                .addAddressee(inferred(Actors.KIM_HONG_KYUN))
                .addAddressee(inferred(Actors.SOUTH_KOREA))
                .addTarget(inferred(Actors.RUSSIA))
                .addTarget(inferred(Actors.NORTH_KOREA))
                .characterizedBy(Characterization.REPORTER)
                .cue(at(1492, 1510))
                .content(text(
                        "to go on cooperating in the face of potential instability in the region and of what the visit"
                                + " brings with it",
                        "poursuivre la coopération devant une éventuelle instabilité de la région et devant les suites"
                                + " de la visite"))
                .addPassage(at(1511, 1621))
                .made(byPublication())
                .channel(Channel.PHONE_CALL)
                .channelBasis(Basis.INFERRED)
                .occasion(Events.URGENT_CALL)
                .addRelay(Relay.builder()
                        .addBy(inferred(Actors.SOUTH_KOREAN_FOREIGN_MINISTRY))
                        .channel(Channel.READOUT)
                        .basis(Basis.INFERRED)
                        .build())
                .addAbout(Events.PUTIN_VISITS_NORTH_KOREA)
                .addLink(Link.of(LinkRelation.REITERATES, "south-korea-and-united-states-agree-on-firm-response"))
                .build();
    }
}
