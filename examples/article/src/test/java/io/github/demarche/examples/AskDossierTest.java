package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskDossierTest {
    @Test
    void printsTheAnswers() {
        assertThat(AskDossier.page())
                .contains("""
                        Warnings by the United States, its officials and organs
                          officials-warn-of-visit

                        """)
                .contains("""
                        What Russia is told
                          nothing

                        """)
                .contains("""
                        What touches the sanctions on North Korea, as the source says
                          nothing

                        What touches them, as the coder concludes
                          officials-warn-of-visit

                        """)
                .contains("""
                        What denies united-states-accuse-russia-and-north-korea
                          russia-and-north-korea-deny

                        What russia-and-north-korea-deny denies
                          united-states-accuse-russia-and-north-korea

                        """)
                .containsSubsequence(
                        "All in the order of dates",
                        "  [..2024-06-10]  vedomosti-reports-trip",
                        "  [..2024-06-14]  officials-warn-of-visit",
                        "  2023-09  putin-and-kim-agree-on-cooperation",
                        "  2024-06-13  peskov-withholds-date",
                        "What surely was said before peskov-withholds-date",
                        "  vedomosti-reports-trip\n")
                .contains("rumours-of-trip: nobody (weakest link: unattributed)")
                .contains("Ministry of Foreign Affairs of South Korea, then Kim Hong-kyun (weakest link: named)")
                .contains("Ministry of Foreign Affairs of South Korea, then Kurt Campbell (weakest link: inferred)");
    }
}
