package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeDossierTest {
    @Test
    void printsTheArticleAsEventData() {
        String page = CodeDossier.page();
        assertThat(page)
                .startsWith("# CAMEO 1.1b3\ndate\tsource\ttarget\tcode\tquad\tstatement\n")
                .contains("\n2024-06-13\tRUS\tPRK\t052\t1\tpeskov-claims-right-to-good-relations\n")
                .contains("\n2023-09\tPRK\tRUS\t030\t1\tputin-and-kim-agree-on-cooperation\n")
                .contains("\tUSA\tKOR\t030\t1\tcampbell-promises-cooperation\n")
                .doesNotContain("\tUSA\tRUS\t030")
                .contains("\n# PLOVER 2.0\n")
                .contains("\tUSA\tRUS\tACCUSE/disapprove\t3\tunited-states-accuse-russia-and-north-korea\n")
                .contains("\n# without a code, 1: PLOVER 2.0 has no category for CAMEO 016, \"Deny responsibility\"\n");
    }
}
