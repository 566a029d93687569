package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.demarche.InvalidValueException;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatingTest {
    private static final LocalDate DAY = LocalDate.of(2024, Month.JUNE, 14);
    private static final Edtf DATE = Edtf.from(DAY);

    // Build

    @Test
    void dateAloneIsEnough() {
        Dating dating = Dating.of(DATE);

        assertThat(dating.date()).isEqualTo(DATE);
        assertThat(dating.wording()).isEmpty();
        assertThat(dating.anchor()).isEmpty();
        assertThat(dating.basis()).isEmpty();
        assertThat(dating).isEqualTo(Dating.builder().date(DATE).build()).isNotEqualTo(Dating.of(Edtf.parse("2024")));
    }

    @Test
    void relativeWordingWithItsAnchorIsBuilt() {
        Dating dating = Dating.builder()
                .date(DATE)
                .wording(Passage.of("vendredi"))
                .anchor(DAY)
                .basis(Basis.STATED)
                .build();

        assertThat(dating.wording()).contains(Passage.of("vendredi"));
        assertThat(dating.anchor()).contains(DAY);
        assertThat(dating.basis()).contains(Basis.STATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 June 2024",
                "vendredi 14 juin 2024",
                "last September (2023)",
                "June, 2024",
                "le 14/06/2024",
                "the 1950s of last century",
                "at Christmas",
                "dans les années cinquante",
                "1000 days ago",
                "le 14",
                "Freitag",
                "gestern",
                "金曜日",
                "lastly",
                "chier",
                "fridays4",
                "Montag, 3. Sept.",
                "sept jours",
                "...",
                " ",
                "😀",
                "the Marches",
                "à",
                "il y avait",
                "venir",
                "en course"
            })
    void wordingThatIsNotSurelyRelativeNeedsNoAnchor(String words) {
        assertThat(withWording(Passage.of(words)).build().anchor()).isEmpty();
    }

    @Test
    void wordingInPositionsOnlyCannotBeToldAndIsAccepted() {
        assertThat(withWording(Passage.of(3, 11)).basis(Basis.STATED).build().anchor())
                .isEmpty();
    }

    @Test
    void mayHaveAnAnchorWithoutARelativeWording() {
        assertThat(Dating.builder().date(DATE).anchor(DAY).build().anchor()).contains(DAY);
    }

    @Test
    void inferredAndExternalNeedNoWording() {
        assertThat(Dating.builder().date(DATE).basis(Basis.INFERRED).build().basis())
                .contains(Basis.INFERRED);
        assertThat(Dating.builder().date(DATE).basis(Basis.EXTERNAL).build().basis())
                .contains(Basis.EXTERNAL);
    }

    // Refuse

    @Test
    void withoutDateIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Dating.builder().anchor(DAY).build())
                .withMessage("Dating.date: required, but missing");
    }

    @Test
    void statedWithoutWordingIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> Dating.builder().date(DATE).basis(Basis.STATED).build())
                .withMessage("Dating.wording: a date that the source states has the wording that states it");
    }

    @Test
    void relativeWithoutAnchorIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> withWording(Passage.of("vendredi")).build())
                .withMessage(
                        "Dating.anchor: a relative wording has the day from which it is counted, got \"vendredi\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday",
                "on FRIDAY",
                "vendredi",
                "Vendredi 14 juin",
                "VENDREDI",
                "today",
                "yesterday's",
                "last week",
                "next month",
                "three days ago",
                "hier",
                "d'hier",
                "d’hier",
                "avant-hier",
                "l'an dernier",
                "la semaine dernière",
                "LA SEMAINE DERNIÈRE",
                "la semaine derniere",
                "dernie\u0300re",
                "le mois prochain",
                "ce soir",
                "cet après-midi",
                "cette semaine",
                "dans les jours à venir",
                "A VENIR",
                "il y a trois jours",
                "Il  y\na",
                "aujourd'hui",
                "aujourd’hui",
                "AUJOURD'HUI",
                "fin août",
                "FIN AOUT",
                "en février",
                "in May",
                "14 Dec.",
                "le week-end",
                "(Monday)",
                "lundi/mardi",
                "in December 20",
                "Jan. 24",
                "last 10000 days",
                "THIS",
                "D'ICI vendredi",
                "WEDNESDAY"
            })
    void wordingThatIsSurelyRelativeNeedsItsAnchor(String words) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> withWording(Passage.of(words)).build())
                .satisfies(refusal -> assertThat(refusal.attribute()).isEqualTo("anchor"));
        assertThat(withWording(Passage.of(words)).anchor(DAY).build().anchor()).contains(DAY);
    }

    private static Dating.Builder withWording(Passage wording) {
        return Dating.builder().date(DATE).wording(wording);
    }
}
