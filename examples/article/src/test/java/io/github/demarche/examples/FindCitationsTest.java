package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindCitationsTest {
    @Test
    void printsWhatIsCitedWhereAndToWhichRegimeItBelongs() {
        assertThat(FindCitations.page("""
                        Paris invoque le paragraphe 8 a) de
                        la résolution 1718 (2006) et la RCSNU 1907.
                        """)).isEqualTo("""
                        17-61: paragraphe 8 a) de la résolution 1718 (2006)
                            S/RES/1718 (2006)
                            at 8(a)
                            regime DPRK (Democratic People's Republic of Korea), in force on 2026-08-01
                            https://docs.un.org/en/S/RES/1718(2006)

                        68-78: RCSNU 1907
                            S/RES/1907 (2009), the year from the table
                            regime SOMALIA (Somalia (Al-Shabaab)), in force on 2026-08-01; regime ERITREA (Eritrea), not in force on 2026-08-01
                            https://docs.un.org/en/S/RES/1907(2009)
                        """);
    }

    @Test
    void saysWhatTheTableSays() {
        assertThat(FindCitations.page("resolution 1989 (2001)")).contains("S/RES/1989 (2011), not 1989 (2001)");
        assertThat(FindCitations.page("UNSCR 2901"))
                .contains("2901, which the table of 2026-08-01 does not have")
                .doesNotContain("https://");
        assertThat(FindCitations.page("paragraph 8 above"))
                .contains("the resolution that contains it")
                .contains("at 8");
        assertThat(FindCitations.page("resolution 1373 (2001)")).contains("part of no sanctions regime that is known");
    }

    @Test
    void saysThatNothingIsCited() {
        assertThat(FindCitations.page("General Assembly resolution 1803 (XVII)"))
                .isEqualTo("No resolution of the Security Council is cited.\n");
    }
}
