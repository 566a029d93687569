package io.github.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @Test
    void returnsTheConstantOfAKnownToken() {
        assertThat(Measure.known()).hasSize(19).doesNotHaveDuplicates().startsWith(Measure.RECOGNITION);
        assertThat(Measure.known()).allSatisfy(measure -> {
            assertThat(Measure.of(measure.token())).isSameAs(measure);
            assertThat(Measure.valueOf(measure.toString())).isSameAs(measure);
            assertThat(measure.isKnown()).isTrue();
        });
    }

    @Test
    void keepsATokenThatItDoesNotKnow() {
        Measure newer = Measure.of("airspace-permit");
        assertThat(newer.isKnown()).isFalse();
        assertThat(newer).hasToString("airspace-permit").isEqualTo(Measure.of("airspace-permit"));
        assertThat(newer).hasSameHashCodeAs(Measure.of("airspace-permit")).isNotEqualTo(Measure.OTHER);
        assertThat(Measure.known()).doesNotContain(newer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RECOGNITION", "Recognition", "state_of_emergency", "two words", "-a", "a-", "é"})
    void refusesWhatIsNoToken(String token) {
        assertThatThrownBy(() -> Measure.of(token))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Measure")
                .hasMessageContaining("\"" + token + "\"");
    }
}
