package io.github.demarche.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.text.Passage;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void positionsAreCodePoints() {
        SourceText text = SourceText.of("a😀bc");
        assertThat(text.length()).isEqualTo(4);
        assertThat(text.words(Passage.of(1, 3))).contains("😀b");
        assertThat(text.words(-3, 1)).isEqualTo("a");
        assertThat(text.words(3, 99)).isEqualTo("c");
        assertThat(SourceText.of("abc").words(1, 2)).isEqualTo("b");
    }

    @Test
    void whatIsNotInTheTextHasTheWordsThatThePassageHolds() {
        Optional<SourceText> text = Optional.of(SourceText.of("abc"));
        assertThat(SourceText.words(text, Passage.of(1, 9))).isEmpty();
        assertThat(SourceText.words(text, Passage.of("xyz"))).contains("xyz");
        assertThat(SourceText.words(Optional.empty(), Passage.of("xyz"))).contains("xyz");
        assertThat(SourceText.words(Optional.empty(), Passage.of(1, 2))).isEmpty();
    }

    @Property
    void eachCodePointIsAtItsPosition(@ForAll String any) {
        String words = new String(
                any.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        SourceText text = SourceText.of(words);
        int[] codePoints = words.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            assertThat(text.words(i, i + 1)).isEqualTo(Character.toString(codePoints[i]));
        }
    }
}
