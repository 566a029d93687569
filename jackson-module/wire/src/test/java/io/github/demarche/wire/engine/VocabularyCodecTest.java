package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.statement.Measure;
import io.github.demarche.wire.UnknownProperties;
import java.util.List;
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
    void refusesTextThatIsNotAToken() {
        assertThatThrownBy(() -> Wire.read(Measure.class, RawValue.text("RECOGNITION")))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("\"RECOGNITION\"");
    }

    /** In any place: the tables have these codecs and no others. */
    @Test
    void everyVocabularyKeepsOrRefuses() {
        List<Class<?>> vocabularies = Format.types().stream()
                .filter(type -> Format.codec(type).orElseThrow() instanceof VocabularyCodec)
                .toList();
        assertThat(vocabularies).hasSizeGreaterThanOrEqualTo(5);
        for (Class<?> vocabulary : vocabularies) {
            RawValue token = RawValue.text("newer-one");
            assertThat((Object) Wire.read(vocabulary, token)).hasToString("newer-one");
            assertThatThrownBy(() -> Wire.read(vocabulary, token, UnknownProperties.FAIL))
                    .isInstanceOf(FormatException.class)
                    .hasMessageStartingWith("one of \"")
                    .hasMessageContaining("expected, got \"newer-one\"");
        }
    }

    private static RawValue written(Measure measure) {
        RawTokenWriter writer = new RawTokenWriter();
        StatementTables.MEASURE.write(measure, new Output(writer));
        return writer.result();
    }
}
