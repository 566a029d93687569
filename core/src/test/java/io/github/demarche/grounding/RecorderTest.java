package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.State;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static final String TEXT = "\uD83D\uDCF0 On Monday Valmeria said it’s “not afraid”. "
            + "It said so on 12 May 2024 and on 2024-06-01, shortly after the storm.";
    private static final Recorder RECORDER = Recorder.of(TEXT).language("en").day(LocalDate.of(2024, 6, 14));

    @Test
    void wordsThatOccurOnceHaveAPlace() {
        assertThat(RECORDER.at("it's").exact()).contains("it’s");
        assertThat(RECORDER.at("On Monday").start()).hasValue(2);
    }

    @Test
    void wordsThatOccurNeverOrOftenAreRefusedWithTheWayOut() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RECORDER.at("nowhere"))
                .withMessageContaining("words that occur in the text");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RECORDER.at("said"))
                .withMessageContaining("2 times")
                .withMessageContaining("nth");
    }

    @Test
    void wordsThatDoNotOccurAreRefusedWithTheNearestPlace() {
        Recorder letter =
                Recorder.of("Dear \uD83D\uDCF0 readers,\r\nwe will “never” close\nthe port of Ostrand at 9 o’clock.");
        assertRefused(letter, "Never", "\"never\" at line 2, column 10: only the capitals differ");
        assertRefused(letter, "Readers", "\"readers\" at line 1, column 8: only the capitals differ");
        assertRefused(
                letter,
                "will never close",
                "\"will “never” close\" at line 2, column 4: only the quotation marks differ");
        assertRefused(letter, "\"Ostrand\"", "\"Ostrand\" at line 3, column 13: only the quotation marks differ");
        assertRefused(letter, "the pört of", "\"the port of\" at line 3, column 1: only the accents differ");
        assertRefused(letter, "the port, of", "\"the port of\" at line 3, column 1: only the punctuation differs");
        assertRefused(
                letter,
                "the port of Ostrand at 8",
                "\"the port of Ostrand at 9\" at line 3, column 1: the record has “8”, the text has “9” (a number)");
        assertRefused(
                letter,
                "the ports of Ostrand at 8",
                "\"the port of Ostrand at 9\" at line 3, column 1: the record has “8”, the text has “9” (a number), one"
                        + " of 2 differences");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> letter.at("unheard"))
                .satisfies(e -> assertThat(e.rule()).isEqualTo("words that occur in the text"));
    }

    private static void assertRefused(Recorder recorder, String words, String near) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> recorder.at(words))
                .satisfies(
                        e -> assertThat(e.rule()).isEqualTo("words that occur in the text; the nearest are " + near));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> recorder.nth(words, 1))
                .withMessageContaining(near);
    }

    @Test
    void wordsThatOccurOftenAreRefusedWithTheirFirstPlaces() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recorder.of("On and\ron and\non.").at("and"))
                .withMessageContaining("2 times, first at line 1, column 4 and at line 2, column 4: ");
    }

    @Test
    void nthCountsFromOne() {
        assertThat(RECORDER.nth("said", 1))
                .isEqualTo(Grounding.locate(TEXT, "said").get(0));
        assertThat(RECORDER.nth("said", 2))
                .isEqualTo(Grounding.locate(TEXT, "said").get(1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> RECORDER.nth("said", 3));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> RECORDER.nth("said", 0));
    }

    @Test
    void quotationsAndMentionsHaveTheirPlace() {
        var quotation = RECORDER.quote(QuotationForm.MIXED, "not afraid");
        assertThat(quotation.words()).isEqualTo("not afraid");
        assertThat(quotation.language()).isEqualTo("en");
        assertThat(quotation.passage()).contains(RECORDER.at("not afraid"));
        assertThat(RECORDER.mention(State.of("NOR"), "Valmeria").mention()).contains(RECORDER.at("Valmeria"));
        assertThat(RECORDER.mention(State.of("NOR"), "Valmeria").basis()).isEmpty();
    }

    @Test
    void aMentionSaysHowItIsKnown() {
        assertThat(RECORDER.mention(State.of("NOR"), "Valmeria", Basis.STATED)).satisfies(it -> {
            assertThat(it.mention()).contains(RECORDER.at("Valmeria"));
            assertThat(it.basis()).contains(Basis.STATED);
        });
        assertThat(RECORDER.mention(State.of("NOR"), RECORDER.nth("It", 1), Basis.INFERRED)
                        .basis())
                .contains(Basis.INFERRED);
    }

    @Test
    void datesAreResolvedFromTheDay() {
        assertThat(RECORDER.dated("On Monday")).satisfies(it -> {
            assertThat(it.date()).isEqualTo(Edtf.parse("2024-06-10"));
            assertThat(it.anchor()).contains(LocalDate.of(2024, 6, 14));
            assertThat(it.basis()).contains(Basis.STATED);
            assertThat(it.wording()).contains(RECORDER.at("On Monday"));
        });
        assertThat(RECORDER.dated("2024-06-01").date()).isEqualTo(Edtf.parse("2024-06-01"));
        assertThat(Recorder.of(TEXT).dated("12 May 2024").date()).isEqualTo(Edtf.parse("2024-05-12"));
    }

    @Test
    void onlyWordsThatCountFromADayHaveOne() {
        assertThat(RECORDER.dated("12 May 2024", Edtf.parse("2024-05-12")).anchor())
                .isEmpty();
        assertThat(RECORDER.dated("shortly after the storm", Edtf.parse("2024-06"))
                        .anchor())
                .isEmpty();
        assertThat(RECORDER.dated("2024-06-01").anchor()).isEmpty();
        assertThat(RECORDER.dated("On Monday", Edtf.parse("2024-06-10")).anchor())
                .contains(LocalDate.of(2024, 6, 14));
    }

    @Test
    void datesThatCannotBeToldAreRefusedWithTheWayOut() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recorder.of(TEXT).dated("On Monday"))
                .withMessageContaining("day(day)");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RECORDER.dated("shortly after the storm"))
                .withMessageContaining("dated(words, date)");
        assertThat(RECORDER.dated("shortly after the storm", Edtf.parse("2024-06"))
                        .date())
                .isEqualTo(Edtf.parse("2024-06"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RECORDER.dated("On Monday", Edtf.parse("2024-06-11")));
    }
}
