package io.github.demarche.examples.genres;

import static io.github.demarche.examples.genres.States.COUNCIL;
import static io.github.demarche.examples.genres.States.NORVANIA;
import static io.github.demarche.examples.genres.States.PALAR;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Person;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.source.Article;
import io.github.demarche.source.Channel;
import io.github.demarche.source.Genre;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;

/** A letter of forty signatories, two of whom are named: former officials, who do not speak for a state. */
final class OpenLetter {
    private static final Group SIGNATORIES = Group.builder()
            .id("signatories")
            .name(Text.of("en", "forty former ministers and ambassadors"))
            .size(40)
            .addMember(person("ada-lund", "Ada Lund", "foreign minister", NORVANIA))
            .addMember(person("jon-vey", "Jon Vey", "ambassador", PALAR))
            .build();

    private final Recorder source = Recorder.of(Resources.read(OpenLetter.class, "letter.txt"))
            .language("en")
            .day(LocalDate.parse("2025-03-17"));

    static Document document() {
        OpenLetter letter = new OpenLetter();
        return new Document(letter.source.text(), letter.dossier());
    }

    private static Person person(String id, String name, String title, Actor organization) {
        return Person.builder()
                .id(id)
                .name(Text.of("en", name))
                .addOffice(Office.builder()
                        .title(Text.of("en", title))
                        .organization(organization)
                        .former(true)
                        .build())
                .build();
    }

    private Dossier dossier() {
        return Dossier.builder()
                .article(Article.builder()
                        .id("letter-of-forty")
                        .title(Text.of("en", "To the Council of the Meridian League"))
                        .genre(Genre.LETTER)
                        .published(Dating.of(Edtf.parse("2025-03-17")))
                        .language("en")
                        .build())
                .statements(List.of(concern(), appeal(), offer()))
                .build();
    }

    private Statement concern() {
        return Concern.builder()
                .id("concern")
                .addSpeaker(source.mention(SIGNATORIES, "forty former ministers and ambassadors"))
                .addAddressee(COUNCIL)
                .channel(Channel.LETTER)
                .content(Text.of("en", "the children at the Palar crossing"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "We are gravely worried about the children there."))
                .build();
    }

    private Statement appeal() {
        return Appeal.builder()
                .id("appeal")
                .addSpeaker(SIGNATORIES)
                .addAddressee(COUNCIL)
                .addTarget(COUNCIL)
                .channel(Channel.LETTER)
                .force(AppealForce.REQUEST)
                .content(Text.of("en", "the road is opened"))
                .deadline(source.dated("by 1 April 2025", Edtf.parse("2025-04-01")))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "We ask you to open the road by 1 April 2025."))
                .build();
    }

    private Statement offer() {
        return Proposal.builder()
                .id("offer")
                .addSpeaker(SIGNATORIES)
                .addAddressee(COUNCIL)
                .channel(Channel.LETTER)
                .mode(ProposalMode.OFFER)
                .content(Text.of("en", "the signatories travel with the first convoy"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "We offer to travel with the first convoy."))
                .build();
    }
}
