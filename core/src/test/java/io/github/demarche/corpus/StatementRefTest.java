package io.github.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRefTest {
    @Test
    void namesAnArticleAndAStatement() {
        StatementRef ref = StatementRef.parse("herald-0312#ministry-denies");

        assertThat(ref.article()).isEqualTo("herald-0312");
        assertThat(ref.statement()).isEqualTo("ministry-denies");
        assertThat(ref)
                .isEqualTo(StatementRef.of("herald-0312", "ministry-denies"))
                .isEqualTo(StatementRef.valueOf("herald-0312#ministry-denies"))
                .hasSameHashCodeAs(StatementRef.of("herald-0312", "ministry-denies"))
                .isNotEqualTo(StatementRef.of("herald-0313", "ministry-denies"))
                .isNotEqualTo(StatementRef.of("herald-0312", "ministry-confirms"));
    }

    @Property
    void readsWhatItWrites(
            @ForAll @NumericChars @StringLength(min = 1, max = 5) String article,
            @ForAll @NumericChars @StringLength(min = 1, max = 5) String statement) {
        StatementRef ref = StatementRef.of("a-" + article, statement + "-s");
        assertThat(StatementRef.parse(ref.toString())).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "herald", "#", "herald#", "#denial", "herald#a#b", "Herald#a", "herald #a", "herald#a "})
    void refusesTextWithoutAName(String text) {
        assertThatThrownBy(() -> StatementRef.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, it -> assertThat(it.type()).isEqualTo("StatementRef"));
    }
}
