package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import org.junit.jupiter.api.Test;

class EnumCodecTest {
    private enum Office {
        HEAD_OF_STATE,
        MINISTER,
        /** Lower case with a dotless i where the default locale decides. */
        CHIEF_OF_MISSION_AD_INTERIM
    }

    private final EnumCodec<Office> codec = EnumCodec.of(Office.class);

    @Test
    void spellsTheNamesInKebabCase() {
        assertThat(codec.tokens().list()).containsExactly("head-of-state", "minister", "chief-of-mission-ad-interim");
        assertThat(codec.show(Office.HEAD_OF_STATE)).isEqualTo("head-of-state");
        RawTokenWriter writer = new RawTokenWriter();
        codec.write(Office.CHIEF_OF_MISSION_AD_INTERIM, new Output(writer));
        assertThat(writer.result()).isEqualTo(RawValue.text("chief-of-mission-ad-interim"));
    }

    @Test
    void readsWhatItSpells() {
        for (Office office : Office.values()) {
            assertThat(codec.parse(codec.show(office))).isEqualTo(office);
            assertThat(read(codec.show(office))).isEqualTo(office);
        }
    }

    @Test
    void refusesAnythingElseAndListsWhatThereIs() {
        String expected = "one of \"alert\", \"deterrent\" expected, got \"ALERT\"; did you mean \"alert\"?";
        assertThatThrownBy(() -> EnumCodec.of(WarningMode.class).parse("ALERT"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(expected);
        assertThatThrownBy(() -> Wire.read(WarningMode.class, RawValue.text("ALERT")))
                .isInstanceOf(FormatException.class)
                .hasMessage(expected);
        assertThatThrownBy(() -> read("head_of_state")).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(FormatException.class);
    }

    private Office read(String token) {
        return codec.read(new Input(new RawTokenReader(RawValue.text(token)), UnknownProperties.FAIL, Limits.none()));
    }
}
