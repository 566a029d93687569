package io.github.demarche.examples.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.corpus.Corpus;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.source.Article;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * A report, its denial in another paper the next day, and a translation of the report, each coded separately: only
 * links, identifiers and addresses connect them.
 */
public final class ThreePapers {
    private static final String CLAIM = "officials-accuse-ostrand";
    private static final URI COURIER_ADDRESS = URI.create("https://courier.example/2025/03/12/troops");

    private ThreePapers() {}

    /**
     * {@return the three dossiers}
     */
    public static List<Dossier> dossiers() {
        return List.of(report(), denial(), translation());
    }

    /** {@return the corpus of all three} */
    public static Corpus corpus() {
        return Corpus.of(dossiers());
    }

    static String text(String name) {
        return Resources.read(ThreePapers.class, name + ".txt");
    }

    private static Recorder recorder(String name, String language, String day) {
        return Recorder.of(text(name)).language(language).day(LocalDate.parse(day));
    }

    /** Because the invented states have no codes, they are organizations, with identifiers from an invented atlas. */
    private static Organization state(String id, String language, String name, String number) {
        return Organization.builder()
                .id(id)
                .name(Text.of(language, name))
                .kind(OrganizationKind.OTHER)
                .identifiedBy(Basis.STATED)
                .addIdentifier(Identifier.of("atlas", number))
                .build();
    }

    private static Organization paper(String id, String language, String name) {
        return Organization.builder()
                .id(id)
                .name(Text.of(language, name))
                .kind(OrganizationKind.NEWS_OUTLET)
                .identifiedBy(Basis.STATED)
                .addIdentifier(Identifier.of("press-register", id))
                .build();
    }

    private static Article.Builder article(String id, Recorder source, String language, String day) {
        return Article.builder()
                .id(id)
                .title(Text.of(language, source.text().lines().findFirst().orElseThrow()))
                .published(Dating.of(Edtf.parse(day)))
                .language(language);
    }

    private static Group officials(String id, String language, String name) {
        return Group.builder().id(id).name(Text.of(language, name)).build();
    }

    private static Dossier report() {
        Recorder source = recorder("report", "en", "2025-03-12");
        Actor valmeria = state("valmeria", "en", "Valmeria", "1");
        Group officials = officials("officials", "en", "officials of Valmeria");
        return Dossier.builder()
                .article(article("courier-0312", source, "en", "2025-03-12")
                        .publisher(paper("courier", "en", "Valmeria Courier"))
                        .uri(COURIER_ADDRESS)
                        .build())
                .addStatement(Accusation.builder()
                        .id(CLAIM)
                        .addSpeaker(source.mention(officials, "Officials of Valmeria").toBuilder()
                                .addOnBehalfOf(valmeria)
                                .build())
                        .addTarget(source.mention(state("ostrand", "en", "Ostrand", "2"), "Ostrand"))
                        .content(Text.of("en", "Ostrand moves troops towards the Palar crossing"))
                        .certainty(Certainty.POSSIBLE)
                        .cue(source.at("accused"))
                        .addPassage(source.at("moving troops towards the Palar crossing"))
                        .addQuotation(source.quote(QuotationForm.DIRECT, "Two brigades may be on their way"))
                        .made(source.dated("on Wednesday"))
                        .build())
                .build();
    }

    private static Dossier denial() {
        Recorder source = recorder("denial", "en", "2025-03-13");
        Organization ministry = Organization.builder()
                .id("foreign-ministry")
                .name(Text.of("en", "Foreign Ministry of Ostrand"))
                .kind(OrganizationKind.MINISTRY)
                .parent(state("state-of-ostrand", "en", "State of Ostrand", "2"))
                .build();
        Person spokeswoman = Person.builder()
                .id("marn")
                .name(Text.of("en", "Ilse Marn"))
                .identifiedBy(Basis.STATED)
                .addOffice(Office.of(Text.of("en", "spokeswoman"), ministry))
                .build();
        return Dossier.builder()
                .article(article("gazette-0313", source, "en", "2025-03-13")
                        .publisher(paper("gazette", "en", "Ostrand Gazette"))
                        .build())
                .addStatement(Denial.builder()
                        .id("ministry-denies")
                        .addSpeaker(source.mention(spokeswoman, "Ilse Marn"))
                        .content(Text.of("en", "Ostrand moves troops towards the Palar crossing"))
                        .certainty(Certainty.CERTAIN)
                        .cue(source.at("denied"))
                        .addQuotation(source.quote(QuotationForm.DIRECT, "No soldier of ours has left barracks"))
                        .made(source.dated("on Thursday"))
                        .addLink(link(LinkRelation.DENIES, COURIER_ADDRESS, CLAIM))
                        .addLink(link(
                                LinkRelation.REITERATES,
                                URI.create("urn:demarche:article:gazette-0310"),
                                "ministry-denies"))
                        .build())
                .build();
    }

    private static Dossier translation() {
        Recorder source = recorder("translation", "fr", "2025-03-13");
        Actor valmeria = state("valmerie", "fr", "Valmérie", "1");
        Group officials = officials("responsables", "fr", "des responsables valmériens");
        return Dossier.builder()
                .article(article("phare-0313", source, "fr", "2025-03-13")
                        .publisher(paper("phare", "fr", "Le Phare"))
                        .translationOf(COURIER_ADDRESS)
                        .build())
                .addStatement(Accusation.builder()
                        .id("des-responsables-accusent")
                        .addRelay(Relay.builder()
                                .addBy(source.mention(
                                        paper("courier", "fr", "Courrier de Valmérie"), "le Courrier de Valmérie"))
                                .build())
                        .addSpeaker(source.mention(officials, "des responsables valmériens").toBuilder()
                                .addOnBehalfOf(valmeria)
                                .build())
                        .addTarget(source.mention(state("l-ostrand", "fr", "l'Ostrand", "2"), "l'Ostrand"))
                        .content(Text.of("fr", "l'Ostrand masse des troupes au passage de Palar"))
                        .certainty(Certainty.CERTAIN)
                        .cue(source.at("ont accusé"))
                        .addPassage(source.at("masser des troupes au passage de Palar"))
                        .addQuotation(source.quote(QuotationForm.DIRECT, "Deux brigades sont en route"))
                        .made(source.dated("mercredi"))
                        .addLink(link(LinkRelation.RENDITION_OF, COURIER_ADDRESS, CLAIM))
                        .build())
                .build();
    }

    private static Link link(LinkRelation relation, URI article, String statement) {
        return Link.builder()
                .relation(relation)
                .article(article)
                .statement(statement)
                .build();
    }
}
