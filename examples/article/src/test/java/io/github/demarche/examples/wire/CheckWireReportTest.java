package io.github.demarche.examples.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckWireReportTest {
    @Test
    void theFaithfulRecordIsClean() {
        assertThat(CheckWireReport.faithful().findings()).hasSizeGreaterThan(25);
        assertThat(CheckWireReport.faithful().problems()).isEmpty();
    }

    @Test
    void allTwelveErrorsOfTheCarelessOneAreNamedAndNothingElse() {
        assertThat(CheckWireReport.careless().problems())
                .extracting(it -> it.pointer() + " " + it.verdict())
                .containsExactly(
                        "/article/sha256 OTHER_TEXT",
                        "/events/0/time/wording CONTRADICTED",
                        "/statements/0/speakers/0/mention MISPLACED",
                        "/statements/0/quotations/0/words NOT_FOUND",
                        "/statements/1/quotations/0/words STITCHED",
                        "/statements/2/cue NOT_FOUND",
                        "/statements/2/made/wording CONTRADICTED",
                        "/statements/4/sanctionReferences/0/wording UNSTATED",
                        "/statements/5/cue AMBIGUOUS",
                        "/statements/7/quotations/0/words NOT_FOUND",
                        "/statements/8/quotations/1/words UNQUOTED",
                        "/statements/9/quotations/1/words OVERLAPPING");
    }

    @Test
    void whatIsOtherwiseHasItsKind() {
        assertThat(CheckWireReport.careless().problems().stream()
                        .flatMap(it -> it.differences().stream()
                                .map(difference -> it.pointer() + " " + difference.kind() + " "
                                        + difference.recordWords() + "|" + difference.textWords())))
                .containsExactly("/statements/0/quotations/0/words WORD_CHANGED diable|feu");
    }

    @Test
    void theSummaryShowsWhatIsOtherwise() {
        assertThat(CheckWireReport.careless().summary())
                .startsWith("29 places checked against the text: 23 exact, 0 normalized, 12 problems\n"
                        + "/article/sha256 other text: ")
                .contains("/statements/0/quotations/0/words (varn-warns) not found: the record has “diable”,"
                        + " the text has “feu”; nearest at 163 to 181")
                .contains(" not found: the text has “a nié” at 376 to 381, not at 381 to 386, where the record puts it")
                .contains("“a promis” occurs 2 times, first at 754 to 762 and 797 to 805");
    }
}
