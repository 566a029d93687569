package io.github.demarche.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.arbitraries.TextArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "kor", "kor-mofa", "a-1-b", "z9"})
    void slugs(String id) {
        assertThat(Strings.isSlug(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "é", "a_b", "a b", "ı", "٣", "a\n", "👍"})
    void noSlugs(String id) {
        assertThat(Strings.isSlug(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2003", "\uD800", "a\uDC00", "\uDC00\uD800", "a\uD83Db"})
    void noWords(String words) {
        assertThat(Strings.isWords(words)).isFalse();
    }

    @Property
    void whatIsWellFormedSurvivesUtf8(@ForAll("surrogates") String any) {
        String again = new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(Strings.isWellFormed(any)).isEqualTo(again.equals(any));
    }

    @Property
    void arbitraryWordsAreWords(@ForAll("words") String words) {
        assertThat(Strings.isWords(words)).isTrue();
    }

    @Provide
    Arbitrary<String> surrogates() {
        return Arbitraries.of("a", "é", "\uD83D", "\uDC4D").list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return TextArbitraries.words();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "mode", "\uD800"})
    void extensionsMayNotHaveKnownOrIllFormedNames(String name) {
        assertThatThrownBy(() -> check(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("T.extensions: " + Extensions.RULE + ", got \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Id", "urgency", "緊急", "👍"})
    void extensionsMayHaveAnyOtherName(String name) {
        assertThatCode(() -> check(name)).doesNotThrowAnyException();
    }

    private static void check(String name) {
        Extensions.of(Map.of(name, RawValue.ofNull())).check("T", List.of("id", "mode"));
    }
}
