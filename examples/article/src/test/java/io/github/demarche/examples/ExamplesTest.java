package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    @ParameterizedTest
    @CsvSource({
        "'', no example is named",
        "pint, 'there is no example \"pint\"'",
        "true, 'there is no example \"true\"'"
    })
    void listsTheNamesWhereNoneIsKnown(String name, String problem) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Examples.main(new String[] {name, ""}))
                .withMessage(
                        problem + "; choose one with -Dexample=NAME: "
                                + "ask, briefing, citations, code, communique, comparison, corpus, drafts, exchange, expulsion, ground, instruments, letter, page, print, quickstart, vote");
    }
}
