package io.github.demarche.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code State}, {@code Edtf} and {@code Resolution} are parameters. */
class WarningsTest extends Service {
    @BeforeEach
    void one() {
        empty();
        save(DAM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # parameter | value                        | warnings
            by          | NOR                          | ["w", "arms"]
            by          | CHL                          | []
            before      | 2025-03-04                   | ["w"]
            before      | 2025-03-03                   | []
            before      | 2025-04                      | ["w", "arms"]
            before      | 2025-03~                     | []
            touching    | S/RES/1718 (2006)            | ["arms"]
            touching    | UNSC resolution 1718 (2006)  | ["arms"]
            touching    | S/RES/1874 (2009)            | []
            """)
    void areThoseThatAParameterAsksFor(String parameter, String value, String warnings) {
        assertThat(get("/warnings?" + parameter + "={value}", value))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].id")
                .convertTo(String[].class)
                .isEqualTo(
                        warnings.equals("[]")
                                ? new String[0]
                                : warnings.substring(2, warnings.length() - 2).split("\", \"", -1));
    }

    @Test
    void areThoseThatAllParametersAskFor() {
        assertThat(get("/warnings?by=NOR&before=2025-04&touching=S/RES/1718 (2006)"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly("arms");
        assertThat(get("/warnings")).bodyJson().extractingPath("$").asArray().hasSize(2);
    }

    @Test
    void areDocumentsOfTheirOwn() {
        assertThat(get("/warnings?before=2025-03-04"))
                .bodyJson()
                .extractingPath("$[0].speakers[0].actor.offices[0].organization.state.code")
                .isEqualTo("NOR");
    }
}
