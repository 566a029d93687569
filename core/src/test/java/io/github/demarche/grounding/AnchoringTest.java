package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Channel;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnchoringTest {
    private static final String TEXT = "\uD83D\uDCF0 Valmeria warned that the port’s gates will close. "
            + "“We will not wait,” Valmeria said. Ostrand said that the 3.5 km road is open. Palar said nothing.";

    private static Anchoring anchoring(Statement... statements) {
        return Anchoring.of(Records.dossier("en", List.of(statements)), TEXT);
    }

    private static Statement first(Anchoring anchoring) {
        return anchoring.dossier().statements().get(0);
    }

    private static String words(Passage passage) {
        var chars = passage.chars(TEXT);
        return TEXT.substring(chars.from(), chars.to());
    }

    private static Passage placed(String words, int shift) {
        Passage right = Grounding.locate(TEXT, words).get(0);
        return Passage.builder()
                .start(right.start().orElseThrow() + shift)
                .end(right.end().orElseThrow() + shift)
                .exact(words)
                .build();
    }

    @Test
    void wordsThatOccurOnceGetTheirPositions() {
        Anchoring anchoring = anchoring(Records.passage(Passage.of("road is open")));

        assertThat(words(first(anchoring).passages().get(0))).isEqualTo("road is open");
        assertThat(anchoring.open()).isEmpty();
        assertThat(anchoring.changes())
                .extracting(AnchoringChange::why)
                .containsExactly(AnchoringReason.DIGEST, AnchoringReason.UNIQUE);
        assertThat(anchoring.changes().get(1)).satisfies(it -> {
            assertThat(it.pointer()).isEqualTo("/statements/0/passages/0");
            assertThat(it.before()).contains("road is open");
            assertThat(it.place()).contains(first(anchoring).passages().get(0));
        });
    }

    @Test
    void quotationsGetAPassage() {
        Anchoring anchoring = anchoring(Records.quotation("We will not wait", "en", QuotationForm.DIRECT));

        assertThat(first(anchoring).quotations().get(0).words()).isEqualTo("We will not wait");
        assertThat(words(first(anchoring).quotations().get(0).passage().orElseThrow()))
                .isEqualTo("We will not wait");
    }

    @Test
    void theArticleGetsTheDigestOfTheTextAndRefusesAnotherText() {
        Dossier anchored =
                anchoring(Records.passage(Passage.of("road is open"))).dossier();

        assertThat(anchored.article().sha256()).contains(Grounding.sha256(TEXT));
        assertThat(Anchoring.of(anchored, TEXT).changes()).isEmpty();
        assertThat(Anchoring.of(anchored, TEXT).dossier()).isEqualTo(anchored);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Anchoring.of(anchored, TEXT + " "))
                .withMessageContaining("digest");
    }

    @Test
    void passagesComeOutInTheOrderOfTheText() {
        Statement statement = Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .addPassage(Passage.of("road is open"))
                .addPassage(Passage.of("warned"))
                .build();

        assertThat(first(anchoring(statement)).passages())
                .extracting(AnchoringTest::words)
                .containsExactly("warned", "road is open");
    }

    @Test
    void passagesThatWouldOverlapStayOpen() {
        Statement statement = Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .addPassage(Passage.of("road is open"))
                .addPassage(Passage.of("the 3.5 km road"))
                .addPassage(Passage.of("warned"))
                .build();
        Anchoring anchoring = anchoring(statement);

        assertThat(first(anchoring).passages().get(0)).isEqualTo(Passage.of("road is open"));
        assertThat(first(anchoring).passages().get(2).start()).isPresent();
        assertThat(anchoring.open()).extracting(Finding::verdict).containsExactly(Verdict.OVERLAPPING);
    }

    @Test
    void ofSeveralPlacesTheNearestIsTakenAndListed() {
        Statement statement = Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .addPassage(Passage.of("the 3.5 km road"))
                .cue(Passage.of("said"))
                .build();

        assertThat(anchoring(statement).open()).extracting(Finding::verdict).containsExactly(Verdict.AMBIGUOUS);
        Anchoring nearest = anchoring(statement).nearest();
        assertThat(nearest.open()).isEmpty();
        assertThat(nearest.review()).extracting(AnchoringChange::pointer).containsExactly("/statements/0/cue");
        assertThat(first(nearest).cue().orElseThrow().start())
                .isEqualTo(Grounding.locate(TEXT, "said").get(1).start());
    }

    @Test
    void withNothingToBeNearToItStaysOpen() {
        assertThat(anchoring(Records.cue(1, Passage.of("said"))).nearest().open())
                .hasSize(1);
    }

    @Test
    void typographyIsRepairedOnlyWhenAskedFor() {
        Statement statement = Records.passage(Passage.of("the port's gates"));

        assertThat(first(anchoring(statement)).passages().get(0).exact()).contains("the port's gates");
        Anchoring repaired = anchoring(statement).repair(Repair.TYPOGRAPHY);
        assertThat(first(repaired).passages().get(0).exact()).contains("the port’s gates");
        assertThat(repaired.changes().get(1).why()).isEqualTo(AnchoringReason.TYPOGRAPHY);
    }

    @Test
    void lettersAreRepairedAndAlteredWordsAreNot() {
        for (String right :
                List.of("**WARNED** that", "<em>warned</em> that", "warned; that", "the 3.5&nbsp;km road")) {
            Anchoring repaired = anchoring(Records.passage(Passage.of(right))).repair(Repair.LETTERS);
            assertThat(repaired.open()).as(right).isEmpty();
            assertThat(repaired.changes().get(1).why()).as(right).isEqualTo(AnchoringReason.LETTERS);
        }
        for (String wrong : List.of(
                "the 35 km Road",
                "the 3,5 km Road",
                "-3.5 km Road",
                "will nöt wait",
                "WILL WAIT",
                "roadis Open",
                "Said")) {
            Anchoring repaired = anchoring(Records.passage(Passage.of(wrong))).repair(Repair.LETTERS);
            assertThat(repaired.open()).as(wrong).hasSize(1);
            assertThat(repaired.changes()).as(wrong).hasSize(1);
        }
    }

    @Test
    void wrongPositionsOfUniqueWordsAreMovedAndTheirCommonErrorIsNamed() {
        Statement statement = Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .addPassage(placed("warned", 1))
                .addPassage(placed("road is open", 1))
                .build();
        Anchoring anchoring = anchoring(statement);

        assertThat(first(anchoring).passages())
                .extracting(AnchoringTest::words)
                .containsExactly("warned", "road is open");
        assertThat(anchoring.changes()).extracting(AnchoringChange::why).contains(AnchoringReason.MOVED);
        assertThat(anchoring.shift())
                .map(PositionShift::toString)
                .contains("all 2 positions are too far by 1: UTF-16 indexes?");
    }

    @Test
    void aShiftIsCommonToAll() {
        Statement one = Records.passage(placed("road is open", 3));
        assertThat(anchoring(one).shift()).isEmpty();
        assertThat(anchoring(one, Records.cue(1, placed("warned", 3))).shift())
                .map(PositionShift::toString)
                .contains("all 2 positions are too far by 3: another beginning of the text?");
        assertThat(anchoring(one, Records.cue(1, placed("warned", 0))).shift()).isEmpty();
    }

    @Test
    void prunedIsWithoutWhatDoesNotHoldAndSaysWhatFell() {
        State speaker = State.of("NOR").toBuilder().identifiedBy(Basis.STATED).build();
        Statement statement = Assertion.builder()
                .id("statement")
                .addSpeaker(Party.builder()
                        .actor(speaker)
                        .mention(Passage.of("Kestria"))
                        .basis(Basis.STATED)
                        .build())
                .addPassage(Passage.of("road is open"))
                .cue(Passage.of("thundered"))
                .build();
        Anchoring pruned = anchoring(statement).pruned();

        assertThat(pruned.open()).isEmpty();
        Party party = first(pruned).speakers().get(0);
        assertThat(party.mention()).isEmpty();
        assertThat(party.basis()).isEmpty();
        assertThat(party.actor().identifiedBy()).isEmpty();
        assertThat(pruned.changes())
                .filteredOn(it -> it.why() == AnchoringReason.REMOVED)
                .extracting(AnchoringChange::pointer)
                .containsExactly("/statements/0/speakers/0/mention", "/statements/0/cue");
        assertThat(pruned.changes())
                .filteredOn(it -> it.why() == AnchoringReason.FELL)
                .extracting(AnchoringChange::pointer)
                .containsExactlyInAnyOrder("/actors/0/identifiedBy", "/statements/0/speakers/0/basis");
    }

    @Test
    void aStatedChannelFallsWithTheWordsThatCouldStateIt() {
        Statement statement = Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .channel(Channel.BRIEFING)
                .channelBasis(Basis.STATED)
                .cue(Passage.of("thundered"))
                .build();
        Anchoring pruned = anchoring(statement).pruned();

        assertThat(first(pruned).channel()).contains(Channel.BRIEFING);
        assertThat(first(pruned).channelBasis()).isEmpty();
        assertThat(pruned.changes())
                .filteredOn(it -> it.why() == AnchoringReason.FELL)
                .extracting(AnchoringChange::pointer)
                .containsExactly("/statements/0/channelBasis");
    }

    @Test
    void statementsFallThatLackWhatTheirKindNeedsAndWhatOnlyAnswersThem() {
        Statement quoted = Denial.builder()
                .id("quoted")
                .addSpeaker(State.of("NOR"))
                .addPassage(Passage.of("nowhere to be found"))
                .build();
        Statement answer = Denial.builder()
                .id("answer")
                .addSpeaker(State.of("SWE"))
                .addLink(Link.of(LinkRelation.DENIES, "quoted"))
                .build();
        Statement answerToIt = Denial.builder()
                .id("answer-to-it")
                .addSpeaker(State.of("NOR"))
                .addLink(Link.of(LinkRelation.DENIES, "answer"))
                .build();
        Statement linked = Assertion.builder()
                .id("linked")
                .addSpeaker(State.of("SWE"))
                .addPassage(Passage.of("road is open"))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "answer-to-it"))
                .addLink(Link.builder()
                        .relation(LinkRelation.DENIES)
                        .statement("quoted")
                        .article(URI.create("urn:demarche:article:other"))
                        .build())
                .build();
        Anchoring pruned = anchoring(answerToIt, answer, quoted, linked).pruned();

        assertThat(pruned.dossier().statements()).extracting(Statement::id).containsExactly("linked");
        // A link to another article is to another statement.
        assertThat(first(pruned).links()).containsExactly(linked.links().get(1));
        assertThat(pruned.changes())
                .filteredOn(it -> it.why() == AnchoringReason.FELL)
                .extracting(it -> it.pointer() + " " + it.before().orElse(""))
                .containsExactly(
                        "/statements/2 quoted",
                        "/statements/1 answer",
                        "/statements/0 answer-to-it",
                        "/statements/3/links answer-to-it");
        assertThat(pruned.open()).isEmpty();
        assertThat(anchoring(answerToIt, answer, quoted, linked).dossier().statements())
                .hasSize(4);
    }

    @Test
    void itsTimeGrowsWithTextAndRecordTogether() {
        long small = time(500);
        long large = time(2000);
        assertThat(large).isLessThan(Math.max(10 * small, TimeUnit.MILLISECONDS.toNanos(300)));
    }

    private static long time(int size) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, size)
                .forEach(i -> text.append("Word ")
                        .append(i)
                        .append(" falls, he said in place ")
                        .append(i * 7)
                        .append(". "));
        Dossier dossier = Records.dossier(
                "en",
                IntStream.range(0, size)
                        .mapToObj(i -> Assertion.builder()
                                .id("statement-" + i)
                                .addSpeaker(State.of("NOR"))
                                .addPassage(Passage.of("WORD " + i + " falls"))
                                .cue(Passage.of("said"))
                                .build())
                        .toList());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = System.nanoTime();
            Anchoring anchoring = Anchoring.of(dossier, text.toString())
                    .nearest()
                    .repair(Repair.LETTERS)
                    .pruned();
            // Worked out when it is asked for.
            assertThat(anchoring.changes()).hasSizeGreaterThan(size);
            best = Math.min(best, System.nanoTime() - before);
        }
        return best;
    }
}
