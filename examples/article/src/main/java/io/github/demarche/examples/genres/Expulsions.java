package io.github.demarche.examples.genres;

import static io.github.demarche.examples.genres.States.OSTRAND;
import static io.github.demarche.examples.genres.States.VALMERIA;

import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Genre;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Threat;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;

/** News of an expulsion, a formal protest, a recall, a reserved right, and a conditional promise with a deadline. */
final class Expulsions {
    private static final Organization MINISTRY =
            States.organization("ostrand-ministry", "the foreign ministry of Ostrand", OrganizationKind.MINISTRY);
    private static final Person BRANDT = Person.builder()
            .id("lena-brandt")
            .name(Text.of("en", "Lena Brandt"))
            .addOffice(Office.of(Text.of("en", "foreign minister"), VALMERIA))
            .build();

    private final Recorder source = Recorder.of(Resources.read(Expulsions.class, "expulsion.txt"))
            .language("en")
            .day(LocalDate.parse("2025-03-04"));

    static Document document() {
        Expulsions expulsions = new Expulsions();
        return new Document(expulsions.source.text(), expulsions.dossier());
    }

    private Dossier dossier() {
        return Dossier.builder()
                .article(Article.builder()
                        .id("three-diplomats")
                        .title(Text.of("en", "Ostrand expels three diplomats of Valmeria"))
                        .genre(Genre.NEWS)
                        .published(Dating.of(Edtf.parse("2025-03-04")))
                        .language("en")
                        .build())
                .statements(List.of(expulsion(), protest(), rejection(), recall(), reservation(), promise()))
                .build();
    }

    private Statement expulsion() {
        return Decision.builder()
                .id("ostrand-expels")
                .addSpeaker(OSTRAND)
                .addTarget(VALMERIA)
                .measure(Measure.EXPULSION)
                .content(Text.of("en", "three diplomats of Valmeria leave the country"))
                .addRelay(Relay.builder()
                        .addBy(source.mention(MINISTRY, "its foreign ministry"))
                        .cue(source.at("announced"))
                        .build())
                .made(source.dated("on Monday", Edtf.parse("2025-03-03")))
                .addPassage(source.at("Ostrand expelled three diplomats of Valmeria on Monday"))
                .build();
    }

    private Statement protest() {
        return Disapproval.builder()
                .id("ostrand-protests")
                .addSpeaker(source.mention(MINISTRY, "the ministry"))
                .addTarget(VALMERIA)
                .formal(true)
                .channel(Channel.DIPLOMATIC_NOTE)
                .content(Text.of("en", "spying by Valmeria"))
                .cue(source.at("protested against"))
                .addQuotation(source.quote(QuotationForm.MIXED, "a campaign of spying"))
                .addLink(Link.of(LinkRelation.CONTINUES, "ostrand-expels"))
                .build();
    }

    private Statement rejection() {
        return Disapproval.builder()
                .id("valmeria-rejects-the-charge")
                .addSpeaker(VALMERIA)
                .addTarget(OSTRAND)
                .content(Text.of("en", "the charge of spying"))
                .cue(source.at("called the charge"))
                .addQuotation(source.quote(QuotationForm.MIXED, "groundless"))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "ostrand-protests"))
                .build();
    }

    private Statement recall() {
        return Decision.builder()
                .id("valmeria-recalls")
                .addSpeaker(VALMERIA)
                .addTarget(OSTRAND)
                .measure(Measure.RECALL)
                .content(Text.of("en", "the ambassador comes home for consultations"))
                .addPassage(source.at("recalled its ambassador for consultations"))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "ostrand-expels"))
                .build();
    }

    private Statement reservation() {
        return Threat.builder()
                .id("brandt-reserves-the-right")
                .addSpeaker(brandt())
                .addTarget(OSTRAND)
                .content(Text.of("en", "a response to the expulsion"))
                .certainty(Certainty.POSSIBLE)
                .made(source.dated("on Tuesday", Edtf.parse("2025-03-04")))
                .addQuotation(source.quote(QuotationForm.DIRECT, "We reserve the right to respond,"))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "ostrand-expels"))
                .build();
    }

    private Statement promise() {
        return Commitment.builder()
                .id("brandt-promises-return")
                .addSpeaker(brandt())
                .addAddressee(OSTRAND)
                .content(Text.of("en", "the ambassador goes back"))
                .condition(Text.of("en", "Ostrand withdraws the order"))
                .deadline(source.dated("by Friday", Edtf.parse("2025-03-07")))
                .cue(source.at("she added"))
                .addPassage(source.at("If Ostrand withdrew the order by Friday"))
                .addPassage(source.at("the ambassador would go back"))
                .addLink(Link.of(LinkRelation.CONTINUES, "brandt-reserves-the-right"))
                .build();
    }

    private Party brandt() {
        return source.mention(BRANDT, "Lena Brandt, the foreign minister of Valmeria");
    }
}
