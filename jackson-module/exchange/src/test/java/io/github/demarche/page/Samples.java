package io.github.demarche.page;

import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;

/** A small article in which some words can be anything. */
final class Samples {
    static final String PLAIN = "the truce";

    private Samples() {}

    /**
     * A text and its dossier.
     *
     * @param text the text
     * @param dossier the dossier
     */
    record Sample(String text, Dossier dossier) {}

    static Sample sample() {
        return sample(PLAIN);
    }

    /** The article with words of others in every place that takes any, in the text too. */
    static Sample sample(String words) {
        // The paragraphs are lines: what would break one is of the text alone.
        String line = words.replace('\n', ' ').replace('\r', ' ');
        String text = "Talks on " + line + " fail\n\nA senior official warned that “" + line
                + " will end” and that the sanctions are broken, the ministry said.\n\nOstrand denied " + line
                + ". It had kept it.\n\nNobody else spoke.\n";
        Recorder source = Recorder.of(text).language("en");
        Text any = Text.of("en", words);
        Organization ministry = Organization.builder()
                .id("ministry")
                .name(any)
                .kind(OrganizationKind.MINISTRY)
                .identifiedBy(Basis.INFERRED)
                .build();
        Group officials = Group.builder().id("official").name(any).build();
        Person envoy = Person.builder()
                .id("envoy")
                .name(any)
                .addOffice(Office.of(any, ministry))
                .identifiedBy(Basis.EXTERNAL)
                .build();
        Event truce = Event.builder()
                .id("truce")
                .description(any)
                .status(EventStatus.ONGOING)
                .time(Dating.of(Edtf.parse("2024-06-01/..")))
                .build();
        Warning warning = Warning.builder()
                .id("truce-will-end")
                .addSpeaker(source.mention(officials, "A senior official"))
                .addAddressee(envoy)
                .addTarget(ministry)
                .content(any)
                .condition(any)
                .certainty(Certainty.PROBABLE)
                .mode(WarningMode.ALERT)
                .addConsequence(Consequence.of(any, Certainty.POSSIBLE))
                .addQuotation(source.quote(QuotationForm.VERBATIM, line + " will end"))
                .addPassage(source.at("the sanctions are broken"))
                .cue(source.at("warned"))
                .made(Dating.of(Edtf.parse("[..2024-06-14]")))
                .addRelay(Relay.builder()
                        .addBy(ministry)
                        .cue(source.at("the ministry said"))
                        .build())
                .addAbout(truce)
                .addSanctionReference(SanctionReference.builder()
                        .wording(source.at("the sanctions"))
                        .regime("DPRK")
                        .relation(SanctionRelation.VIOLATION)
                        .certainty(Certainty.POSSIBLE)
                        .identifiedBy(Basis.INFERRED)
                        .build())
                .build();
        Denial denial = Denial.builder()
                .id("denied")
                .addSpeaker(envoy)
                .content(any)
                .addQuotation(Quotation.builder()
                        .words(words)
                        .language("en")
                        .form(QuotationForm.MIXED)
                        .by(ministry)
                        .translations(Text.of("fr", words))
                        .build())
                .cue(source.at("denied"))
                .made(Dating.of(Edtf.parse("2024-06-14")))
                .addLink(Link.of(LinkRelation.DENIES, "truce-will-end"))
                .build();
        Assertion own = Assertion.builder()
                .id("headline")
                .voice(Voice.ARTICLE)
                .content(any)
                .addPassage(source.at("It had kept it"))
                .build();
        Dossier dossier = Dossier.builder()
                .article(Article.builder()
                        .id("talks")
                        .title(any)
                        .byline(words)
                        .publisher(ministry)
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .statements(List.of(warning, denial, own))
                .build();
        return new Sample(text, dossier);
    }
}
