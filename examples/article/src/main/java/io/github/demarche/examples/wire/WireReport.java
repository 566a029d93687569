package io.github.demarche.examples.wire;

import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Refusal;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A fictional wire report of three pages in French and English, and a faithful record of it. No position was counted by hand:
 * {@link Recorder} finds the words.
 */
public final class WireReport {
    private static final String SHA256 = "51d746b64be1f3db65d453844983c03eb5c1b99c01087a6d4b1c23a1631bf568";

    private static final Organization OSTRAND = organization(
            "ostrand", OrganizationKind.OTHER, Text.of("en", "Ostrand").and("fr", "Ostrande"));
    private static final Organization VALMERIA = organization(
            "valmeria", OrganizationKind.OTHER, Text.of("en", "Valmeria").and("fr", "Valmérie"));
    private static final Organization OFFICE =
            organization("varn-office", OrganizationKind.MINISTRY, Text.of("en", "Varn's office"));
    private static final Person VARN = person("ilse-varn", "Ilse Varn");
    private static final Person MARSK = person("teo-marsk", "Teo Marsk");

    /** The report is in French and English. */
    private final Recorder french = Recorder.of(text()).language("fr").day(LocalDate.parse("2024-06-14"));

    private final Recorder english = Recorder.of(text()).language("en").day(LocalDate.parse("2024-06-14"));

    private WireReport() {}

    /** {@return the text of the report} */
    public static String text() {
        return Resources.read(WireReport.class, "wire-report.txt");
    }

    /** {@return its record, which is clean} */
    public static Dossier dossier() {
        return new WireReport().record();
    }

    private Dossier record() {
        List<Statement> statements = new ArrayList<>(List.of(
                warning(),
                refusal(),
                denial(),
                summit(),
                instruments(),
                inquiry(),
                strait(),
                lecture(),
                context(),
                batteries()));
        statements.addAll(new ThirdPage(english, OSTRAND, VALMERIA).statements());
        return Dossier.builder().article(article()).statements(statements).build();
    }

    private Article article() {
        Article.Builder article = Article.builder();
        return article.id("wire-12")
                .title(Text.of("en", "Fictional wire No. 12").and("fr", "Dépêche fictive n° 12"))
                .published(french.dated("vendredi 14 juin 2024", Edtf.parse("2024-06-14")))
                .language("mul")
                .sha256(SHA256)
                .build();
    }

    private Statement warning() {
        Warning.Builder warning = Warning.builder();
        warning.id("varn-warns")
                .mode(WarningMode.ALERT)
                .addSpeaker(french.mention(VARN, "Ilse Varn"))
                .addTarget(VALMERIA)
                .content(Text.of("fr", "la Valmérie déplace ses batteries"))
                .cue(french.at("a averti"))
                .made(french.dated("lundi", Edtf.parse("2024-06-10")))
                .addPassage(french.at(
                        "la Valmérie « jouait avec le feu » en déplaçant ses batteries côtières vers le détroit"))
                .addQuotation(french.quote(QuotationForm.MIXED, "jouait avec le feu"));
        return warning.build();
    }

    private Statement refusal() {
        Refusal.Builder refusal = Refusal.builder();
        refusal.id("varn-refuses")
                .addSpeaker(VARN)
                .content(Text.of("fr", "laisser fermer le détroit"))
                .cue(french.at("a-t-elle déclaré"))
                .addQuotation(french.quote(QuotationForm.DIRECT, "Nous ne laisserons personne fermer le détroit"))
                .addQuotation(french.quote(QuotationForm.DIRECT, "et nous l’avons dit à nos voisins"));
        return refusal.build();
    }

    private Statement denial() {
        Denial.Builder denial = Denial.builder();
        denial.id("marsk-denies")
                .addSpeaker(french.mention(MARSK, "Teo Marsk"))
                .content(Text.of("fr", "des batteries ont été déplacées"))
                .cue(french.at("a nié"))
                .made(french.dated("jeudi", Edtf.parse("2024-06-13")))
                .addQuotation(french.quote(QuotationForm.DIRECT, "Rien n’a bougé depuis septembre"));
        return denial.build();
    }

    private Statement summit() {
        Event.Builder summit = Event.builder();
        summit.id("summit")
                .description(Text.of("en", "the summit"))
                .status(EventStatus.PLANNED)
                .time(french.dated("en juillet", Edtf.parse("2024-07")));
        Assertion.Builder assertion = Assertion.builder();
        assertion
                .id("diplomats-on-summit")
                .addSpeaker(organization("diplomats", OrganizationKind.OTHER, Text.of("en", "two diplomats")))
                .content(Text.of("fr", "le sommet est possible"))
                .cue(french.at("disent"))
                .addAbout(summit.build());
        return assertion.build();
    }

    private Statement instruments() {
        SanctionReference.Builder unnumbered = SanctionReference.builder();
        unnumbered.wording(french.at("les résolutions du Conseil de sécurité")).relation(SanctionRelation.CITES);
        Assertion.Builder assertion = Assertion.builder();
        assertion
                .id("ostrand-invokes-resolutions")
                .addSpeaker(OSTRAND)
                .content(Text.of("fr", "les résolutions sont de son côté"))
                .cue(french.at("invoque"))
                .addSanctionReference(unnumbered.build());
        return assertion.build();
    }

    private Statement inquiry() {
        SanctionReference.Builder numbered = SanctionReference.builder();
        numbered.wording(french.at("la résolution 2664 (2022)"))
                .addResolution(ResolutionCitation.of(Resolution.of(2664, 2022)))
                .relation(SanctionRelation.CITES)
                .identifiedBy(Basis.STATED);
        Commitment.Builder commitment = Commitment.builder();
        commitment
                .id("marsk-promises-inquiry")
                .addSpeaker(MARSK)
                .content(Text.of("fr", "une enquête"))
                // It occurs twice; the prefix tells which one is meant.
                .cue(Passage.builder().exact("a promis").prefix("M. Marsk ").build())
                .addSanctionReference(numbered.build());
        return commitment.build();
    }

    private Statement strait() {
        Commitment.Builder commitment = Commitment.builder();
        commitment
                .id("marsk-on-strait")
                .addSpeaker(MARSK)
                .content(Text.of("en", "the strait stays open"))
                .cue(english.at("told reporters"))
                .made(english.dated("on Wednesday", Edtf.parse("2024-06-12")))
                .addQuotation(english.quote(QuotationForm.DIRECT, "We will not close the strait"));
        return commitment.build();
    }

    private Statement lecture() {
        Refusal.Builder refusal = Refusal.builder();
        refusal.id("marsk-refuses-lectures")
                .addSpeaker(MARSK)
                .content(Text.of("en", "to be lectured"))
                .addQuotation(english.quote(QuotationForm.DIRECT, "But we will not be lectured either"));
        return refusal.build();
    }

    private Statement context() {
        Assertion.Builder assertion = Assertion.builder();
        assertion
                .id("varn-on-context")
                .addSpeaker(VARN)
                .addRelay(Relay.builder()
                        .addBy(OFFICE)
                        .cue(english.at("Varn’s office said"))
                        .build())
                .content(Text.of("en", "her words were taken out of context"))
                .addPassage(english.at("Ostrand still wanted talks"))
                .addQuotation(english.quote(QuotationForm.MIXED, "taken out of context"));
        return assertion.build();
    }

    private Statement batteries() {
        Assertion.Builder assertion = Assertion.builder();
        assertion
                .id("official-on-batteries")
                .addSpeaker(english.mention(
                        organization("official", OrganizationKind.OTHER, Text.of("en", "an unnamed official")),
                        "An official who asked not to be named"))
                .content(Text.of("en", "the batteries did not move"))
                .addQuotation(english.quote(QuotationForm.MIXED, "are where they always were"));
        return assertion.build();
    }

    static Organization organization(String id, OrganizationKind kind, Text name) {
        Organization.Builder organization = Organization.builder();
        organization.id(id).name(name).kind(kind);
        return organization.build();
    }

    static Person person(String id, String name) {
        Person.Builder person = Person.builder();
        person.id(id).name(Text.of("en", name));
        return person.build();
    }
}
