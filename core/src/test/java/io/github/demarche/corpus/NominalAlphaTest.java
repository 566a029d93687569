package io.github.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The examples of K. Krippendorff, <em>Computing Krippendorff's Alpha-Reliability</em>, 2011, with the values printed there to three
 * digits and the fractions worked out by hand.
 */
class NominalAlphaTest {
    /** One line for each coder, a sign for each unit, a dot where the coder gave none. */
    private static List<List<Character>> units(String... coders) {
        List<List<Character>> units = new ArrayList<>();
        for (int unit = 0; unit < coders[0].length(); unit++) {
            int at = unit;
            units.add(Arrays.stream(coders)
                    .map(coder -> coder.charAt(at))
                    .filter(value -> value != '.')
                    .toList());
        }
        return units;
    }

    /** Section A: 2 x 4 differing values among 20, 6 ones and 14 zeros. */
    @Test
    void ofTwoCodersAndTwoValues() {
        assertThat(NominalAlpha.of(units("0100000010", "1110010000")).getAsDouble())
                .isCloseTo(0.095, within(0.0005))
                .isCloseTo(1 - 19 * 8.0 / (2 * 6 * 14), within(1e-12));
    }

    /** Section B: 3 of 12 units differ; the values occur 4, 6, 6, 6 and 2 times. */
    @Test
    void ofTwoCodersAndSeveralValues() {
        assertThat(NominalAlpha.of(units("aabbdcccedda", "babbbccceddd")).getAsDouble())
                .isCloseTo(0.692, within(0.0005))
                .isCloseTo(1 - 23 * 6.0 / (24 * 24 - 16 - 36 - 36 - 36 - 4), within(1e-12));
    }

    /** Section C: four coders, twelve units, seven values missing; the last unit has one value and does not count. */
    @Test
    void ofSeveralCodersWithMissingValues() {
        assertThat(NominalAlpha.of(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
                        .getAsDouble())
                .isCloseTo(0.743, within(0.0005))
                .isCloseTo(1 - 39 * 8.0 / (40 * 40 - 81 - 169 - 100 - 25 - 9), within(1e-12));
    }

    @Test
    void isOneWhereCodersAlwaysAgreeAndLessThanNoneWhereTheyNeverDo() {
        assertThat(NominalAlpha.of(units("ab", "ab"))).hasValue(1);
        assertThat(NominalAlpha.of(units("ab", "ba")).getAsDouble()).isNegative();
    }

    @Test
    void isNotDefinedWhereNothingIsComparedOrNothingDiffers() {
        assertThat(NominalAlpha.of(List.of())).isEmpty();
        assertThat(NominalAlpha.of(units("ab", ".."))).isEmpty();
        assertThat(NominalAlpha.of(units("aaa", "aaa"))).isEmpty();
    }
}
