package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EdtfReasoningTest {
    @ParameterizedTest
    @CsvFileSource(resources = "edtf-reasoning.tsv", delimiter = '\t')
    void saysSurelyOnlyWhatIsSure(String a, String question, String b, String answer) {
        Edtf one = Edtf.parse(a);
        Edtf other = Edtf.parse(b);
        boolean said = switch (question) {
            case "mustBeBefore" -> one.mustBeBefore(other);
            case "mayBeBefore" -> one.mayBeBefore(other);
            case "overlaps" -> one.overlaps(other);
            case "contains" -> one.contains(other);
            default -> throw new IllegalArgumentException(question);
        };

        assertThat(answer).isIn("yes", "no");
        assertThat(said).isEqualTo(answer.equals("yes"));
    }
}
