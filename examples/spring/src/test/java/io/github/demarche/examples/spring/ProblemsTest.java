package io.github.demarche.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is wrong with a request is said as Problem Details, with the place and the reason. */
class ProblemsTest extends Service {
    @BeforeEach
    void none() {
        empty();
    }

    private static AbstractJsonContentAssert<?> problem(MvcTestResult answer, HttpStatus status) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return assertThat(answer).bodyJson();
    }

    @Test
    void aWrongValueHasItsPointerAndReason() {
        AbstractJsonContentAssert<?> problem =
                problem(save(DAM.replace("alert", "alrt")), HttpStatus.UNPROCESSABLE_CONTENT);
        problem.extractingPath("$.pointer").isEqualTo("/statements/0/mode");
        problem.extractingPath("$.detail").asString().contains("alrt").contains("did you mean \"alert\"?");
        problem.extractingPath("$.line").isEqualTo(1);
        problem.extractingPath("$.column").isEqualTo(DAM.indexOf("\"alert\"") + 1);
        assertThat(get("/dossiers/dam")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aBrokenRuleHasItsPointerAndReason() {
        AbstractJsonContentAssert<?> problem =
                problem(save(DAM.replace("\"w\"", "\"arms\"")), HttpStatus.UNPROCESSABLE_CONTENT);
        problem.extractingPath("$.pointer").isEqualTo("/statements/1/id");
        problem.extractingPath("$.detail").asString().contains("arms");
    }

    @Test
    void whatIsNotJsonHasItsLineAndColumn() {
        AbstractJsonContentAssert<?> problem = problem(save("{\n  \"article\": nothing }"), HttpStatus.BAD_REQUEST);
        problem.extractingPath("$.title").isEqualTo("Not JSON");
        problem.extractingPath("$.line").isEqualTo(2);
        problem.extractingPath("$.detail").asString().contains("nothing");
    }

    @Test
    void aRequestMayLackItsBody() {
        problem(save(""), HttpStatus.BAD_REQUEST).extractingPath("$.title").isEqualTo("Not JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # parameter | value             | part of the reason
            by          | NO                | did you mean NOR?
            by          | ''                | ISO 3166-1
            before      | tomorrow          | Edtf
            before      | 2025-13           | Edtf
            before      | ''                | Edtf
            touching    | 1718              | Resolution
            touching    | S/RES/1718 (2007) | 2006
            """)
    void aWrongParameterHasItsNameAndReason(String parameter, String value, String reason) {
        AbstractJsonContentAssert<?> problem =
                problem(get("/warnings?" + parameter + "={value}", value), HttpStatus.BAD_REQUEST);
        problem.extractingPath("$.parameter").isEqualTo(parameter);
        problem.extractingPath("$.detail").asString().contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # no path at all
            statements[
            # there is no such property
            strict $.nothing
            """)
    void aWrongPathHasItsReason(String path) {
        save(DAM);
        AbstractJsonContentAssert<?> problem = problem(get("/search?path={path}", path), HttpStatus.BAD_REQUEST);
        problem.extractingPath("$.title").isEqualTo("A JSON path that cannot be followed");
        problem.extractingPath("$.detail").asString().startsWith("ERROR:").doesNotContain("\n");
    }

    @Test
    void aParameterMayBeMissing() {
        problem(get("/search"), HttpStatus.BAD_REQUEST)
                .extractingPath("$.detail")
                .asString()
                .contains("path");
    }

    @Test
    void aDossierMayNotBeThere() {
        problem(get("/dossiers/none"), HttpStatus.NOT_FOUND)
                .extractingPath("$.detail")
                .isEqualTo("There is no dossier none");
    }
}
