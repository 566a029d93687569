package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OccurrencesTest {
    private static List<Integer> naive(int[] text, int[] pattern, int most) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start + pattern.length <= text.length && starts.size() < most; start++) {
            if (Arrays.equals(text, start, start + pattern.length, pattern, 0, pattern.length)) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** Few symbols, so that patterns overlap, contain each other and repeat. */
    private static Arbitrary<List<Integer>> sequences(int shortest, int longest) {
        return Arbitraries.of(0, 1, -7).list().ofMinSize(shortest).ofMaxSize(longest);
    }

    @Provide
    Arbitrary<List<Integer>> texts() {
        return sequences(0, 40);
    }

    @Provide
    Arbitrary<List<List<Integer>>> patterns() {
        return sequences(1, 6).list().uniqueElements().ofMaxSize(12);
    }

    private static int[] array(List<Integer> sequence) {
        return sequence.stream().mapToInt(Integer::intValue).toArray();
    }

    @Property(tries = 3000)
    void findsWhatALoopFinds(
            @ForAll("texts") List<Integer> text,
            @ForAll("patterns") List<List<Integer>> patterns,
            @ForAll @IntRange(min = 1, max = 6) int most) {
        List<int[]> sought = patterns.stream().map(OccurrencesTest::array).toList();

        List<int[]> found = Occurrences.find(array(text), sought, most);

        assertThat(found).hasSameSizeAs(sought);
        for (int i = 0; i < sought.size(); i++) {
            assertThat(Arrays.stream(found.get(i)).boxed().toList()).isEqualTo(naive(array(text), sought.get(i), most));
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void isNotSlowWhereEverythingMatches() {
        int[] text = new int[1_000_000];
        List<int[]> patterns = new ArrayList<>();
        for (int length = 1; length <= 1400; length++) {
            patterns.add(new int[length]);
        }

        List<int[]> found = Occurrences.find(text, patterns, 100);

        assertThat(found).hasSize(1400).allMatch(starts -> starts.length == 100);
    }
}
