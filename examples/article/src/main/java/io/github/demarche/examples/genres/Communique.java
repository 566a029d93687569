package io.github.demarche.examples.genres;

import static io.github.demarche.examples.genres.States.NORVANIA;
import static io.github.demarche.examples.genres.States.PALAR;

import io.github.demarche.actor.Group;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.source.Article;
import io.github.demarche.source.Genre;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;

/** A joint communiqué that establishes relations: its words are those of the two speakers. */
final class Communique {
    private static final Group PARTIES = Group.builder()
            .id("parties")
            .name(Text.of("en", "all parties to the talks"))
            .build();

    private final Recorder source = Recorder.of(Resources.read(Communique.class, "communique.txt"))
            .language("en")
            .day(LocalDate.parse("2025-04-14"));

    static Document document() {
        Communique communique = new Communique();
        return new Document(communique.source.text(), communique.dossier());
    }

    private Dossier dossier() {
        return Dossier.builder()
                .article(Article.builder()
                        .id("norvania-palar")
                        .title(Text.of("en", "Joint communiqué of Norvania and Palar"))
                        .genre(Genre.COMMUNIQUE)
                        .published(Dating.of(Edtf.parse("2025-04-14")))
                        .language("en")
                        .build())
                .statements(List.of(relations(), recognition(), condemnation(), appeal(), thanks()))
                .build();
    }

    private Statement relations() {
        return Agreement.builder()
                .id("relations")
                .addSpeaker(NORVANIA)
                .addSpeaker(PALAR)
                .measure(Measure.RELATIONS)
                .effective(source.dated("from 1 May 2025", Edtf.parse("2025-05-01/..")))
                .content(Text.of("en", "diplomatic relations"))
                .addQuotation(source.quote(
                        QuotationForm.VERBATIM, "Norvania and Palar establish diplomatic relations from 1 May 2025."))
                .build();
    }

    private Statement recognition() {
        return Decision.builder()
                .id("recognition")
                .addSpeaker(NORVANIA)
                .addTarget(PALAR)
                .measure(Measure.RECOGNITION)
                .content(Text.of("en", "Palar is a state within its borders of 2019"))
                .addQuotation(
                        source.quote(QuotationForm.VERBATIM, "Norvania recognises Palar within its borders of 2019."))
                .build();
    }

    private Statement condemnation() {
        return Disapproval.builder()
                .id("condemnation")
                .addSpeaker(NORVANIA)
                .addSpeaker(PALAR)
                .content(Text.of("en", "the attack on the Palar crossing"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "condemn the attack on the Palar crossing"))
                .build();
    }

    private Statement appeal() {
        return Appeal.builder()
                .id("appeal")
                .addSpeaker(NORVANIA)
                .addSpeaker(PALAR)
                .addTarget(source.mention(PARTIES, "all parties"))
                .force(AppealForce.REQUEST)
                .content(Text.of("en", "a return to the talks"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "call on all parties to return to the talks"))
                .addLink(Link.of(LinkRelation.CONTINUES, "condemnation"))
                .build();
    }

    private Statement thanks() {
        return Courtesy.builder()
                .id("thanks")
                .addSpeaker(PALAR)
                .addAddressee(NORVANIA)
                .form(CourtesyForm.THANKS)
                .content(Text.of("en", "its hospitality"))
                .addQuotation(source.quote(QuotationForm.VERBATIM, "Palar thanks Norvania for its hospitality."))
                .build();
    }
}
