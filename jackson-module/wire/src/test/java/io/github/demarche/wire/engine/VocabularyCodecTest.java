package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.statement.Measure;
import org.junit.jupiter.api.Test;

class VocabularyCodecTest {
    @Test
    void readsAndWritesTheKnownOnes() {
        for (Measure measure : Measure.known()) {
            RawValue token = RawValue.text(measure.token());
            assertThat(Wire.read(Measure.class, token)).isSameAs(measure);
            assertThat(written(measure)).isEqualTo(token);
        }
    }

    @Test
    void keepsTokensThatAreNotKnown() {
        RawValue token = RawValue.text("airspace-permit");
        Measure newer = Wire.read(Measure.class, token);
        assertThat(newer).isEqualTo(Measure.of("airspace-permit"));
        assertThat(written(newer)).isEqualTo(token);
    }

    @Test
    void refusesWhatIsNoToken() {
        assertThatThrownBy(() -> Wire.read(Measure.class, RawValue.text("RECOGNITION")))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("\"RECOGNITION\"");
    }

    private static RawValue written(Measure measure) {
        RawTokenWriter writer = new RawTokenWriter();
        StatementTables.MEASURE.write(measure, new Output(writer));
        return writer.result();
    }
}
