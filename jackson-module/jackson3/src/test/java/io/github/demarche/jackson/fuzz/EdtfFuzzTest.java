package io.github.demarche.jackson.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.demarche.InvalidValueException;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.Optional;

/** Any text is a date that round-trips, or refused. */
class EdtfFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void text(FuzzedDataProvider data) {
        Edtf date;
        try {
            date = Edtf.parse(data.consumeRemainingAsString());
        } catch (InvalidValueException e) {
            return;
        }
        assertThat(Edtf.parse(date.toString())).isEqualTo(date);
        assertThat(date.precision()).isNotNull();
        Optional<LocalDate> latest = date.latest();
        date.earliest()
                .ifPresent(first -> latest.ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
    }
}
