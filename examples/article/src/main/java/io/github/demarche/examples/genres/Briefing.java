package io.github.demarche.examples.genres;

import static io.github.demarche.examples.genres.States.COUNCIL;
import static io.github.demarche.examples.genres.States.OSTRAND;
import static io.github.demarche.examples.genres.States.VALMERIA;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Genre;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Support;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;

/** The transcript of a press conference, without quotation marks because all of it is spoken. */
final class Briefing {
    private static final Person SPOKESWOMAN = Person.builder()
            .id("spokeswoman")
            .name(Text.of("en", "the spokeswoman"))
            .addOffice(Office.of(Text.of("en", "spokeswoman of the foreign ministry"), VALMERIA))
            .build();
    private static final Organization PARLIAMENT = Organization.builder()
            .id("valmeria-parliament")
            .name(Text.of("en", "Parliament of Valmeria"))
            .kind(OrganizationKind.PARLIAMENT)
            .parent(VALMERIA)
            .build();
    /** The text does not say whether it is a person, or whose. */
    private static final Unidentified SOURCE = Unidentified.of("source", Text.of("en", "a source"));

    private static final Group REPORTERS =
            Group.builder().id("reporters").name(Text.of("en", "reporters")).build();

    private final Recorder source = Recorder.of(Resources.read(Briefing.class, "briefing.txt"))
            .language("en")
            .day(LocalDate.parse("2025-03-12"));

    static Document document() {
        Briefing briefing = new Briefing();
        return new Document(briefing.source.text(), briefing.dossier());
    }

    private Dossier dossier() {
        return Dossier.builder()
                .article(Article.builder()
                        .id("briefing-12-march")
                        .title(Text.of("en", "Foreign ministry of Valmeria, briefing of 12 March 2025"))
                        .genre(Genre.TRANSCRIPT)
                        .publisher(VALMERIA)
                        .published(Dating.of(Edtf.parse("2025-03-12")))
                        .language("en")
                        .build())
                .addStatement(welcome())
                .addStatement(parliamentWelcomes())
                .addStatement(hearsay())
                .addStatement(question("asked-for-the-price", "What did Valmeria give in return?"))
                .addStatement(noComment())
                .addStatement(question("asked-for-the-guard", "Who guards the crossing now?"))
                .addStatement(referral())
                .addStatement(question("asked-for-the-ambassador", "Will the ambassador go back to Ostrand?"))
                .addStatement(journey())
                .addStatement(denial())
                .build();
    }

    private Statement welcome() {
        return Support.builder()
                .id("valmeria-welcomes-the-truce")
                .addSpeaker(SPOKESWOMAN)
                .channel(Channel.BRIEFING)
                .content(Text.of("en", "the truce at the Palar crossing"))
                .addQuotation(
                        source.quote(QuotationForm.VERBATIM, "Valmeria welcomes the truce at the Palar crossing."))
                .build();
    }

    private static Relay relay(Actor by) {
        return Relay.builder().addBy(by).channel(Channel.BRIEFING).build();
    }

    private Statement parliamentWelcomes() {
        return Support.builder()
                .id("parliament-welcomes-the-truce")
                .addSpeaker(source.mention(PARLIAMENT, "Parliament"))
                .addRelay(relay(SPOKESWOMAN))
                .content(Text.of("en", "the truce at the Palar crossing"))
                .made(source.dated("yesterday"))
                .addPassage(source.at("Parliament welcomed it"))
                .build();
    }

    private Statement hearsay() {
        return Assertion.builder()
                .id("truce-had-a-price")
                .addSpeaker(source.mention(SOURCE, "A source"))
                .addRelay(relay(REPORTERS))
                .cue(source.at("says that"))
                .content(Text.of("en", "the truce had a price"))
                .addPassage(source.at("the truce had a price"))
                .build();
    }

    private Statement question(String id, String words) {
        return Inquiry.builder()
                .id(id)
                .addSpeaker(REPORTERS)
                .addAddressee(SPOKESWOMAN)
                .channel(Channel.BRIEFING)
                .content(Text.of("en", words))
                .addQuotation(source.quote(QuotationForm.VERBATIM, words))
                .build();
    }

    private Statement noComment() {
        return NoComment.builder()
                .id("no-comment-on-the-price")
                .addSpeaker(SPOKESWOMAN)
                .channel(Channel.BRIEFING)
                .content(Text.of("en", "what Valmeria gave in return"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "I have no comment on that."))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "asked-for-the-price"))
                .build();
    }

    private Statement referral() {
        return NoComment.builder()
                .id("ask-the-league")
                .addSpeaker(SPOKESWOMAN)
                .addTarget(source.mention(COUNCIL, "the League"))
                .channel(Channel.BRIEFING)
                .content(Text.of("en", "who guards the crossing"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "You would have to ask the League."))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "asked-for-the-guard"))
                .build();
    }

    private Statement journey() {
        return Commitment.builder()
                .id("ambassador-travels")
                .addSpeaker(SPOKESWOMAN)
                .channel(Channel.BRIEFING)
                .content(Text.of("en", "the ambassador travels back next week"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "He will travel next week."))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "asked-for-the-ambassador"))
                .build();
    }

    private Statement denial() {
        return Denial.builder()
                .id("relations-not-broken-off")
                .addSpeaker(SPOKESWOMAN)
                .addTarget(OSTRAND)
                .channel(Channel.BRIEFING)
                .content(Text.of("en", "Valmeria broke off relations"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "We did not break off relations."))
                .addLink(Link.of(LinkRelation.CONTINUES, "ambassador-travels"))
                .build();
    }
}
