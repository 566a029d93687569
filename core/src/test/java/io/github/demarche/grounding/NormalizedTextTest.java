package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.Escapes;
import io.github.demarche.internal.TsvTable;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalizedTextTest {
    static Stream<List<String>> vectors() {
        return TsvTable.rows(NormalizedTextTest.class, "normalization.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isWhatTheVectorsSay(List<String> vector) {
        assertThat(Grounding.normalize(Escapes.read(vector.get(1)))).isEqualTo(Escapes.read(vector.get(2)));
    }

    /** A word divided at the end of a line, and an ellipsis: vectors of their own look at these. */
    private static final Pattern DEPENDS_ON_WHAT_FOLLOWS =
            Pattern.compile("[-\u2013\u00AD][\u200B\u00AD \u00A0\u202F]*\n|\\.[\u200B\u00AD]*\\.[\u200B\u00AD]*\\.");

    /** Letters, some with marks, and the signs whose typography does not count. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        6, Arbitraries.of("a", "b", "é", "e\u0301", "Z", "q\u0323\u0307", "7", "\uD83D\uDE00")),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(" ", "\u00A0", "\n", "  ", "\u202F")),
                net.jqwik.api.Tuple.of(2, Arbitraries.of("\u00AD", "\u200B")),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.of("«", "»", "“", "”", "’", "'", "\"", "–", "-", "?", ":", ",", ".")));
        return pieces.list()
                .ofMaxSize(30)
                .map(all -> String.join("", all))
                .filter(text -> !DEPENDS_ON_WHAT_FOLLOWS.matcher(text).find());
    }

    /** The same by regular expressions over the whole, without places. */
    private static String reference(String words) {
        return Normalizer.normalize(words.replaceAll("[\u00AD\u200B]", ""), Normalizer.Form.NFC)
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .replaceAll(" (?=[»?:])", "")
                .replaceAll("(?<=«) ", "")
                .replaceAll(" ?[-–]( ?[-–])* ?", "-")
                .replaceAll("[«»“”]", "\"")
                .replace('’', '\'')
                .replace('–', '-')
                .strip();
    }

    @Property
    void isWhatRegularExpressionsMakeOfTheWhole(@ForAll("texts") String text) {
        assertThat(NormalizedText.words(text)).isEqualTo(reference(text));
    }

    @Property
    void changesNothingTheSecondTime(@ForAll("texts") String text) {
        String once = NormalizedText.words(text);

        assertThat(NormalizedText.words(once)).isEqualTo(once);
    }

    @Property
    void knowsWhereEachPartCameFrom(@ForAll("texts") String text) {
        NormalizedText normalized = NormalizedText.of(text);
        String value = normalized.value();
        for (int start = 0; start < value.length(); start++) {
            for (int end = start + 1; end <= value.length(); end++) {
                if (normalized.isInside(start) || normalized.isInside(end)) {
                    continue;
                }
                String source = text.substring(normalized.from(start), normalized.to(end - 1));
                assertThat(NormalizedText.words(source))
                        .isEqualTo(value.substring(start, end).strip());
                assertThat(normalized.indexOf(normalized.from(start))).isEqualTo(start);
            }
        }
    }

    @Property
    void takesAnyString(@ForAll String text) {
        NormalizedText normalized = NormalizedText.of(text);

        for (int i = 0; i < normalized.value().length(); i++) {
            assertThat(normalized.from(i)).isLessThan(normalized.to(i));
            assertThat(normalized.to(i)).isLessThanOrEqualTo(text.length());
            assertThat(i == 0 || normalized.from(i - 1) <= normalized.from(i)).isTrue();
        }
    }

    @Test
    void isNotSlowedByMarksWithoutEnd() {
        String zalgo = "a" + "\u0301\u0323".repeat(200_000);

        // The dot below comes before the accent above.
        assertThat(NormalizedText.of(zalgo).value().startsWith("\u1EA1")).isTrue();
    }
}
