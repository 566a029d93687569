package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeDossierTest {
    @Test
    void printsTheArticleAsEventData() {
        String page = CodeDossier.page();
        assertThat(page)
                .startsWith("# article, CAMEO 1.1b3\ndate\tsource\tsector\ttarget\tsector\tcode\tquad\tstatement\n")
                .contains("\n2024-06-13\tRUS\tGOV\tPRK\t\t052\t1\tpeskov-claims-right-to-good-relations\n")
                .contains("\n2023-09\tPRK\t\tRUS\t\t030\t1\tputin-and-kim-agree-on-cooperation\n")
                .contains("\tUSA\tGOV\tKOR\t\t030\t1\tcampbell-promises-cooperation\n")
                .doesNotContainPattern("\tUSA\t\\w*\tRUS\t\\w*\t030")
                .contains("\n# article, PLOVER 2.0\n")
                .contains("\tUSA\t\tRUS\t\tACCUSE/disapprove\t3\tunited-states-accuse-russia-and-north-korea\n")
                .contains("\n# without a code, 1: PLOVER 2.0 has no category for CAMEO 016, \"Deny responsibility\"\n");
    }

    @Test
    void printsTheOtherDocumentsAsEventData() {
        assertThat(CodeDossier.page())
                .contains("\n# expulsion, CAMEO 1.1b3\n")
                .contains("\n2025-03-03\tostrand\t\tvalmeria\t\t161|166|174\t4\tostrand-expels\n")
                .contains("\n\tostrand-ministry\tGOV\tvalmeria\t\t114\t3\tostrand-protests\n")
                .contains("\n2025-03-11\tvalmeria\tLEG\t\t\t051\t1\tparliament-welcomes-the-truce\n")
                .contains("\n\tada-lund\t\tcouncil\tIGO\t012\t1\tconcern\n")
                .contains("\n\tin-favour\t\t\t\tSUPPORT\t1\ttwelve-vote-in-favour\n");
    }
}
