package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a table that is full, a word that is not there would be looked for without end. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NamesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 31, 32, 63, 64})
    void findsEveryWordAndNoOther(int size) {
        List<String> words = words(size);
        Names names = new Names(words);
        assertThat(names.list()).isEqualTo(words);
        for (int i = 0; i < size; i++) {
            assertThat(names.get(i)).isEqualTo(words.get(i));
            assertFound(names, words.get(i), i);
        }
        for (int i = size; i < 300; i++) {
            assertFound(names, "word-" + i, TokenReader.UNKNOWN);
        }
        assertFound(names, "", TokenReader.UNKNOWN);
    }

    @Test
    void tellsWordsApartThatDifferWhereTheHashDoesNotLook() {
        Names names = new Names(List.of("abcde", "axcde", "abcxe", "b", "bb"));
        assertFound(names, "abcde", 0);
        assertFound(names, "axcde", 1);
        assertFound(names, "abcxe", 2);
        assertFound(names, "b", 3);
        assertFound(names, "bb", 4);
        for (String absent : List.of("axcxe", "abcd", "abcdef", "bcde", "a", "bbb")) {
            assertFound(names, absent, TokenReader.UNKNOWN);
        }
    }

    @Test
    void findsTheEmptyWordOnlyWhereItIsOneOfThem() {
        Names names = new Names(List.of("a", "", "c"));
        assertFound(names, "", 1);
        assertFound(names, "a", 0);
        assertFound(names, "c", 2);
    }

    @Test
    void refusesMoreWordsThanALongHasBits() {
        assertThatThrownBy(() -> new Names(words(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("more than 64 words: [word-0, word-1, ")
                .hasMessageEndingWith("word-64]");
    }

    @Test
    void listsItsWordsForAMessage() {
        assertThat(new Names(List.of("alert", "deterrent")).oneOf()).isEqualTo("one of \"alert\", \"deterrent\"");
    }

    private static List<String> words(int size) {
        return IntStream.range(0, size).mapToObj(i -> "word-" + i).toList();
    }

    private static void assertFound(Names names, String word, int index) {
        assertThat(names.indexOf(word)).as(word).isEqualTo(index);
        assertThat(names.indexOfString(new RawTokenReader(RawValue.text(word))))
                .as(word)
                .isEqualTo(index);
    }
}
