package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {
    private static Statement said(String mention, String cue) {
        return Assertion.builder()
                .id("statement")
                .addSpeaker(Party.builder()
                        .actor(State.of("NOR"))
                        .mention(Passage.of(mention))
                        .build())
                .cue(Passage.of(cue))
                .build();
    }

    private static Statement about(SanctionReference reference) {
        return Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .addSanctionReference(reference)
                .build();
    }

    private static Grounding check(Statement statement, String text) {
        return Grounding.check(Records.dossier("en", List.of(statement)), text);
    }

    @Test
    void aSpeakerMentionedFarFromTheCueMayBeAnother() {
        String between = " \uD83D\uDCF0".repeat(100);
        String far = "The minister left." + between + " The envoy warned them.";

        Grounding grounding = check(said("The minister", "warned"), far);
        assertThat(grounding.isClean()).isTrue();
        assertThat(grounding.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.verdict()).isEqualTo(Verdict.DISTANT);
            assertThat(hint.pointer()).isEqualTo("/statements/0/speakers/0/mention");
            assertThat(hint.isHint()).isTrue();
            assertThat(hint.isProblem()).isFalse();
            assertThat(hint.explanation()).isEqualTo("“The minister” at 0 to 12 is 217 code points away from the cue");
        });
        assertThat(grounding.findings("statement")).hasSize(3);
        assertThat(check(said("The envoy", "warned"), far).hints()).isEmpty();
    }

    @Test
    void reportsAnUnknownRegimeWithTheNearestKey() {
        SanctionReference misspelt = SanctionReference.builder()
                .regime("DPKR")
                .relation(SanctionRelation.CITES)
                .build();
        SanctionReference strange = SanctionReference.builder()
                .regime("VALMERIA-2030-AND-A-VERY-LONG-KEY-THAT-IS-NEAR-NONE")
                .relation(SanctionRelation.CITES)
                .build();
        SanctionReference known = SanctionReference.builder()
                .regime("DPRK")
                .relation(SanctionRelation.CITES)
                .build();

        assertThat(check(about(misspelt), "text").hints())
                .extracting(Finding::toString)
                .containsExactly(
                        "/statements/0/sanctionReferences/0/regime (statement) unknown regime: no regime DPKR is"
                                + " known; did you mean DPRK?");
        assertThat(check(about(strange), "text").hints())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNKNOWN_REGIME);
        assertThat(check(about(known), "text").hints()).isEmpty();
    }

    @Test
    void aResolutionThatTheTextCitesAndNoReferenceHasIsToldOnce() {
        String text =
                "They cited resolution 1718 (2006). Resolution 1718 (2006) binds them, so does resolution 2664 (2022).";
        SanctionReference reference = SanctionReference.builder()
                .addResolution(ResolutionCitation.of(Resolution.of(2664, 2022)))
                .relation(SanctionRelation.CITES)
                .build();

        assertThat(check(about(reference), text).hints()).singleElement().satisfies(hint -> {
            assertThat(hint.verdict()).isEqualTo(Verdict.UNRECORDED);
            assertThat(hint.explanation()).contains("S/RES/1718 (2006)");
            assertThat(hint.places()).extracting(Passage::start).containsExactly(java.util.OptionalInt.of(11));
        });
    }

    @Test
    void quotationMarksAmongTheWordsOfAQuotationAreTold() {
        Statement marked = Records.quotation("“We will pay.”", "en", QuotationForm.DIRECT);

        Grounding grounding = check(marked, "He said: \"We will pay.\"");
        assertThat(grounding.isClean()).isTrue();
        assertThat(grounding.hints()).extracting(Finding::verdict).containsExactly(Verdict.MARKED);
        assertThat(check(marked, "He said \"well\". «\u00A0Yes. We will pay.\u00A0»")
                        .problems())
                .isEmpty();
        assertThat(check(Records.quotation("“No”, or “yes”", "en", QuotationForm.MIXED), "They said “no”, or “yes”.")
                        .hints())
                .isEmpty();
    }

    @Test
    void aStatementAloneIsCheckedWithPointersIntoItsOwnJson() {
        Event event = Event.builder()
                .id("event")
                .description(Text.of("en", "talks"))
                .status(EventStatus.PLANNED)
                .time(Dating.builder()
                        .date(Edtf.parse("2024-06-11"))
                        .wording(Passage.of("Monday"))
                        .anchor(LocalDate.parse("2024-06-14"))
                        .build())
                .build();
        Statement statement = Assertion.builder()
                .id("statement")
                .addSpeaker(State.of("NOR"))
                .cue(Passage.of("warned"))
                .addAbout(event)
                .build();

        Grounding grounding = Grounding.check(statement, "She warned them on Monday.");
        assertThat(grounding.findings())
                .extracting(it ->
                        it.pointer() + " " + it.verdict() + " " + it.statement().orElse(""))
                .containsExactly(
                        "/cue EXACT statement",
                        "/about/0/time/wording EXACT statement",
                        "/about/0/time/wording CONTRADICTED statement");
        assertThat(grounding.findings("another")).isEmpty();
    }
}
