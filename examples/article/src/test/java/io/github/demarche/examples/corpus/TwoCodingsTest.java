package io.github.demarche.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoCodingsTest {
    @Test
    void printsTheComparison() {
        assertThat(TwoCodings.report("en")).isEqualTo("""
                Two codings of courier-0312-ferry: 3 and 2 statements, 2 in both
                Agreement on segmentation (F1): 0.80
                Agreement on kinds (Krippendorff's alpha): 0.40
                Pairs that differ: condition 1, content 1, kind 1, passages 1

                ferry-reopens = s1, overlap 0.65
                  passages
                    1: 40-114
                    2: 40-88
                  condition
                    1: en: Ostrand pays its share
                    2: -

                already-paid = s2, overlap 1.00
                  kind
                    1: ASSERTION
                    2: DENIAL
                  content
                    1: en: Ostrand has paid its share
                    2: en: Ostrand has not paid

                Only in the first: palar-asks (APPEAL)
                Only in the second: none
                """);
    }

    @Test
    void saysItInFrench() {
        assertThat(TwoCodings.report("fr"))
                .startsWith("Deux codages de courier-0312-ferry : 3 et 2 déclarations, 2 dans les deux\n")
                .contains("Accord sur la segmentation (F1) : 0,80")
                .endsWith("Dans le second seulement : aucune\n");
    }
}
