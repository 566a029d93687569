package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.Escapes;
import io.github.demarche.internal.TsvTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedPartsTest {
    static Stream<List<String>> vectors() {
        return TsvTable.rows(QuotedPartsTest.class, "quoted-parts.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void areWhatTheVectorsSay(List<String> vector) {
        String text = Escapes.read(vector.get(0));
        String parts = vector.get(1).equals("-") ? "" : Escapes.read(vector.get(1));

        assertThat(String.join("|", parts(text, QuotedParts.of(text)))).isEqualTo(parts);
    }

    private static List<String> parts(String text, BitSet quoted) {
        List<String> parts = new ArrayList<>();
        for (int from = quoted.nextSetBit(0); from >= 0; from = quoted.nextSetBit(quoted.nextClearBit(from))) {
            parts.add(text.substring(from, quoted.nextClearBit(from)));
        }
        return parts;
    }

    @Property
    void eachPartBeginsAndEndsWithAMark(
            @ForAll @Chars({'a', ' ', '«', '»', '“', '”', '‘', '’', '"', '\'', '\n', '„'}) String text) {
        assertThat(parts(text, QuotedParts.of(text))).allSatisfy(part -> {
            assertThat(part).hasSizeGreaterThan(1);
            assertThat("«»“”‘’\"'„").contains(part.substring(0, 1));
            assertThat("«»“”‘’\"'").contains(part.substring(part.length() - 1));
        });
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void isNotSlowedByMarksThatNothingCloses() {
        assertThat(QuotedParts.of("„ «".repeat(400_000)).isEmpty()).isTrue();
    }
}
