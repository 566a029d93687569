package io.github.demarche.examples.genres;

import static io.github.demarche.examples.genres.States.COUNCIL;
import static io.github.demarche.examples.genres.States.NORVANIA;
import static io.github.demarche.examples.genres.States.OSTRAND;
import static io.github.demarche.examples.genres.States.SUNDMARK;
import static io.github.demarche.examples.genres.States.VALMERIA;

import io.github.demarche.actor.Group;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.source.Article;
import io.github.demarche.source.Genre;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;

/** The record of a meeting: a draft, a vote with its tally, two explanations of vote, and thanks. */
final class CouncilVote {
    private static final Text DRAFT = Text.of("en", "a decision on the truce at the Palar crossing");
    private static final Group TWELVE = Group.builder()
            .id("in-favour")
            .name(Text.of("en", "twelve members"))
            .size(12)
            .build();

    private final Recorder source = Recorder.of(Resources.read(CouncilVote.class, "vote.txt"))
            .language("en")
            .day(LocalDate.parse("2025-03-10"));

    static Document document() {
        CouncilVote vote = new CouncilVote();
        return new Document(vote.source.text(), vote.dossier());
    }

    private Dossier dossier() {
        return Dossier.builder()
                .article(Article.builder()
                        .id("meridian-council-214")
                        .title(Text.of("en", "Council of the Meridian League, 214th meeting"))
                        .genre(Genre.MEETING_RECORD)
                        .publisher(COUNCIL)
                        .published(Dating.of(Edtf.parse("2025-03-10")))
                        .language("en")
                        .build())
                .statements(List.of(draft(), inFavour(), against(), abstention(), adoption()))
                .addStatement(ostrandExplains())
                .addStatement(valmeriaExplains())
                .addStatement(thanks())
                .build();
    }

    private Statement draft() {
        return Proposal.builder()
                .id("norvania-tables-draft")
                .addSpeaker(source.mention(NORVANIA, "tabled by Norvania"))
                .addAddressee(COUNCIL)
                .mode(ProposalMode.DRAFT)
                .content(DRAFT)
                .addPassage(source.at("the draft decision tabled by Norvania on the truce at the Palar crossing"))
                .build();
    }

    private Statement inFavour() {
        return Vote.builder()
                .id("twelve-vote-in-favour")
                .addSpeaker(source.mention(TWELVE, "Twelve members"))
                .position(VotePosition.FOR)
                .content(DRAFT)
                .addPassage(source.at("Twelve members voted in favour"))
                .build();
    }

    private Statement against() {
        return Vote.builder()
                .id("ostrand-votes-against")
                .addSpeaker(OSTRAND)
                .position(VotePosition.AGAINST)
                .content(DRAFT)
                .addPassage(source.at("Ostrand voted against the text"))
                .build();
    }

    private Statement abstention() {
        return Vote.builder()
                .id("two-abstain")
                .addSpeaker(VALMERIA)
                .addSpeaker(SUNDMARK)
                .position(VotePosition.ABSTENTION)
                .content(DRAFT)
                .addPassage(source.at("Valmeria and Sundmark abstained"))
                .build();
    }

    private Statement adoption() {
        return Decision.builder()
                .id("council-adopts")
                .addSpeaker(COUNCIL)
                .measure(Measure.ADOPTION)
                .content(DRAFT)
                .addPassage(source.at("The Council adopted the decision"))
                .build();
    }

    private Statement ostrandExplains() {
        return Assertion.builder()
                .id("ostrand-explains")
                .addSpeaker(source.mention(OSTRAND, "The representative of Ostrand"))
                .content(Text.of("en", "the text does not say who broke the truce first"))
                .cue(source.at("explained that"))
                .addPassage(source.at("the text was silent on who had broken the truce first"))
                .addLink(Link.of(LinkRelation.EXPLAINS, "ostrand-votes-against"))
                .build();
    }

    private Statement valmeriaExplains() {
        return Assertion.builder()
                .id("valmeria-explains")
                .addSpeaker(VALMERIA)
                .content(Text.of("en", "the text came too late"))
                .cue(source.at("its representative said"))
                .addPassage(source.at("Valmeria had abstained because the text came too late"))
                .addLink(Link.of(LinkRelation.EXPLAINS, "two-abstain"))
                .build();
    }

    private Statement thanks() {
        return Courtesy.builder()
                .id("norvania-thanks")
                .addSpeaker(NORVANIA)
                .addAddressee(source.mention(TWELVE, "the members that had supported the decision"))
                .form(CourtesyForm.THANKS)
                .content(Text.of("en", "support for the decision"))
                .cue(source.at("thanked"))
                .addPassage(source.at("Norvania thanked the members that had supported the decision"))
                .build();
    }
}
