package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Acceptance;
import io.github.demarche.statement.Admission;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Disapproval;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.NoComment;
import io.github.demarche.statement.Proposal;
import io.github.demarche.statement.ProposalMode;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.statement.UnrecognizedStatement;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind looks like: its family, and what it says besides. */
class FamilyTest {
    private static final Text DRAFT = Text.of("en", "the draft");
    private static final State FRANCE = State.of("FRA");

    @Test
    void admissionsAndDecisionsSay() {
        assertCard(
                Admission.builder().id("a").addSpeaker(FRANCE).content(Text.of("en", "the boats were ours")),
                "says",
                "Admission");
        assertCard(
                Decision.builder()
                        .id("a")
                        .addSpeaker(FRANCE)
                        .measure(Measure.AID)
                        .change(DecisionChange.SUSPEND)
                        .effective(Dating.of(Edtf.parse("2024-07-01"))),
                "says",
                "Decision",
                "measure aid · suspend",
                "in effect 1 July 2024");
    }

    @Test
    void proposalsAsk() {
        for (ProposalMode mode : ProposalMode.values()) {
            assertCard(
                    Proposal.builder().id("a").addSpeaker(FRANCE).mode(mode).content(DRAFT),
                    "asks",
                    "Proposal " + Tokens.of(mode));
        }
    }

    @Test
    void acceptancesAndCourtesiesBack() {
        assertCard(
                Acceptance.builder().id("a").addSpeaker(FRANCE).content(Text.of("en", "the offer")),
                "backs",
                "Acceptance");
        for (CourtesyForm form : CourtesyForm.values()) {
            assertCard(
                    Courtesy.builder().id("a").addSpeaker(FRANCE).form(form).content(Text.of("en", "the help")),
                    "backs",
                    "Courtesy " + Tokens.of(form));
        }
    }

    @Test
    void disapprovalsObject() {
        assertCard(
                Disapproval.builder().id("a").addSpeaker(FRANCE).content(DRAFT),
                "objects",
                "Disapproval the article",
                "the draft");
        assertCard(
                Disapproval.builder().id("a").addSpeaker(FRANCE).formal(true).content(DRAFT),
                "objects",
                "Disapproval formal");
    }

    @ParameterizedTest
    @CsvSource({
        "FOR, backs, in favour",
        "AGAINST, objects, against",
        "VETO, objects, veto",
        "ABSTENTION, withholds, abstention",
        "NOT_PARTICIPATING, withholds, not voting"
    })
    void aVoteIsOfTheFamilyOfItsPosition(VotePosition position, String family, String words) {
        assertCard(vote("a", position).addSpeaker(FRANCE), family, "Vote " + words);
    }

    @ParameterizedTest
    @EnumSource(VotePosition.class)
    void everyPositionIsCounted(VotePosition position) {
        assertThat(header(vote("a", position).addSpeaker(FRANCE).build()))
                .contains("Votes: " + Tokens.words(position, false) + " 1.");
    }

    @Test
    void whatIsSaidNotToBeKnownWithholds() {
        assertCard(NoComment.builder().id("a").addSpeaker(FRANCE), "withholds", "No comment");
        assertCard(UnrecognizedStatement.builder().id("a").type("lament").addSpeaker(FRANCE), "withholds", "lament");
    }

    @Test
    void aGroupVotesWithAllOfItsSize() {
        Group members = Group.builder()
                .id("members")
                .name(Text.of("en", "twelve members"))
                .size(12)
                .addMember(State.of("PER"))
                .build();
        assertThat(header(
                        vote("a", VotePosition.FOR).addSpeaker(members).build(),
                        vote("b", VotePosition.FOR).addSpeaker(FRANCE).build(),
                        vote("c", VotePosition.ABSTENTION)
                                .addSpeaker(State.of("ITA"))
                                .addSpeaker(State.of("TCD"))
                                .build()))
                .contains("Votes: in favour 13, abstention 2.");
    }

    @Test
    void aGroupOfUnknownSizeIsAtLeastItsMembers() {
        Group known = Group.builder()
                .id("known")
                .name(Text.of("en", "some"))
                .addMember(State.of("PER"))
                .addMember(State.of("TCD"))
                .build();
        Group others =
                Group.builder().id("others").name(Text.of("en", "others")).build();
        Statement inFavour =
                vote("a", VotePosition.FOR).addSpeaker(known).addSpeaker(FRANCE).build();
        Statement against = vote("b", VotePosition.AGAINST).addSpeaker(others).build();
        assertThat(header(inFavour, against)).contains("Votes: in favour at least 3, against at least 1.");
    }

    @Test
    void votesOnDifferentThingsAreCountedApart() {
        Text amendment = Text.of("en", "the amendment");
        assertThat(header(
                        vote("a", VotePosition.FOR).addSpeaker(FRANCE).build(),
                        vote("b", VotePosition.FOR)
                                .content(amendment)
                                .addSpeaker(FRANCE)
                                .build(),
                        vote("c", VotePosition.AGAINST)
                                .content(amendment)
                                .addSpeaker(State.of("ITA"))
                                .build()))
                .contains("Votes: in favour 1. the draft")
                .contains("Votes: in favour 1, against 1. the amendment");
    }

    @Test
    void anAgreementShowsThatItIsSignedAndItsMeasure() {
        assertCard(
                Agreement.builder()
                        .id("a")
                        .addSpeaker(FRANCE)
                        .addSpeaker(State.of("PER"))
                        .signed(true)
                        .measure(Measure.TREATY)
                        .effective(Dating.of(Edtf.parse("2025")))
                        .content(DRAFT),
                "backs",
                "Agreement signed",
                "France and Peru",
                "measure treaty",
                "in effect 2025");
    }

    @Test
    void aPromiseShowsItsConditionAndItsDeadline() {
        assertCard(
                Commitment.builder()
                        .id("a")
                        .addSpeaker(FRANCE)
                        .content(Text.of("en", "the ambassador goes back"))
                        .condition(Text.of("en", "the order is withdrawn"))
                        .deadline(Dating.of(Edtf.parse("2025-03-07"))),
                "backs",
                "Commitment",
                "if the order is withdrawn",
                "by 7 March 2025");
    }

    @Test
    void valuesOfANewerVersionAreShownAsTheyAre() {
        assertCard(
                Decision.builder()
                        .id("a")
                        .addSpeaker(FRANCE)
                        .measure(Measure.of("space-launch"))
                        .addLink(Link.of(LinkRelation.of("echoes"), "b")),
                "says",
                "measure space launch",
                "echoes 2");
    }

    @Test
    void whatIsSaidAgainMayHaveNoOtherEnd() {
        Statement again = Admission.builder()
                .id("a")
                .addSpeaker(FRANCE)
                .content(DRAFT)
                .addLink(Link.builder().relation(LinkRelation.REITERATES).build())
                .build();
        assertThat(card(again)).contains("says again");
    }

    private static Vote.Builder vote(String id, VotePosition position) {
        return Vote.builder().id(id).position(position).content(DRAFT);
    }

    private static void assertCard(StatementBuilder<?> builder, String family, String... words) {
        Statement statement = builder.build();
        assertThat(page(statement).byId("a").getAttribute("class")).startsWith("act " + family);
        assertThat(card(statement)).contains(words);
    }

    private static String card(Statement statement) {
        return spaced(page(statement).byId("a").getTextContent());
    }

    private static String header(Statement... statements) {
        return spaced(page(statements).named("header").get(0).getTextContent());
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static Parsed page(Statement... statements) {
        List<Statement> all = new ArrayList<>(List.of(statements));
        if (statements.length == 1) {
            // The other end of a link.
            all.add(Admission.builder()
                    .id("b")
                    .addSpeaker(Organization.builder()
                            .id("crew")
                            .name(Text.of("en", "the crew"))
                            .kind(OrganizationKind.OTHER)
                            .build())
                    .content(Text.of("en", "it was us"))
                    .build());
        }
        Dossier dossier = GraphTest.dossier(all.toArray(Statement[]::new));
        return Parsed.of(DossierPage.of(dossier).toHtml());
    }
}
