package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.demarche.InvalidValueException;
import io.github.demarche.time.EdtfVectors.Line;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfVectorsTest {
    @Test
    void vectorsAreThereForEveryLevelKindAndPrecision() {
        List<Line> valid = EdtfVectors.valid();

        assertThat(valid).hasSizeGreaterThan(300);
        assertThat(EdtfVectors.invalid()).hasSizeGreaterThan(300);
        assertThat(valid).extracting(line -> line.cell(2)).contains("0", "1", "2");
        assertThat(valid).extracting(line -> line.cell(3)).contains("date", "date-time", "interval", "set");
        assertThat(valid)
                .extracting(line -> line.cell(4))
                .containsAll(Arrays.stream(Precision.values()).map(Enum::name).toList());
        assertThat(valid).extracting(line -> line.cell(7)).contains("?", "~", "%", "-");
    }

    @Test
    void noTextOccursTwice() {
        assertThat(Stream.concat(EdtfVectors.valid().stream(), EdtfVectors.invalid().stream()))
                .extracting(Line::text)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.time.EdtfVectors#valid")
    void validIsRead(Line line) {
        Edtf edtf = Edtf.parse(line.text());

        assertThat(edtf).hasToString(line.text()).isEqualTo(Edtf.parse(line.text()));
        assertThat(edtf.level()).as("level").isEqualTo(Integer.parseInt(line.cell(2)));
        assertThat(kind(edtf)).isEqualTo(line.cell(3));
        assertThat(edtf.precision()).isEqualTo(Precision.valueOf(line.cell(4)));
        assertThat(edtf.earliest()).as("earliest").isEqualTo(day(line.cell(5)));
        assertThat(edtf.latest()).as("latest").isEqualTo(day(line.cell(6)));
        String qualification = line.cell(7);
        assertThat(edtf.isUncertain()).as("uncertain").isEqualTo("?%".contains(qualification));
        assertThat(edtf.isApproximate()).as("approximate").isEqualTo("~%".contains(qualification));
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.time.EdtfVectors#invalid")
    void invalidIsRefusedAndThePlaceNamed(Line line) {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> Edtf.parse(line.text()));

        assertThat(refusal).as("accepted, though %s", line.cell(3)).isNotNull();
        assertThat(refusal.type()).isEqualTo("Edtf");
        assertThat(refusal.attribute()).isEmpty();
        assertThat(refusal.rule()).startsWith("expected ").endsWith(" at index " + line.cell(2));
    }

    private static String kind(Edtf edtf) {
        if (edtf instanceof EdtfDate) {
            return "date";
        }
        if (edtf instanceof EdtfDateTime) {
            return "date-time";
        }
        return edtf instanceof EdtfInterval ? "interval" : "set";
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}
