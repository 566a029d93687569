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
