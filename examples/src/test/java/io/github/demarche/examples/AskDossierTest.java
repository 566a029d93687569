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
                .contains("Ministry of Foreign Affairs of South Korea, then Kim Hong-kyun (weakest link: ");
    }
}
