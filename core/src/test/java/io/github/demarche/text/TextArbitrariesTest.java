package io.github.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.TextArbitraries;
import io.github.demarche.internal.Strings;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The arbitraries generate everything that they promise; otherwise properties that use them would prove too little. */
class TextArbitrariesTest {
    @Provide
    Arbitrary<String> words() {
        return TextArbitraries.words();
    }

    @Provide
    Arbitrary<Text> texts() {
        return TextArbitraries.texts();
    }

    @Provide
    Arbitrary<Passage> passages() {
        return TextArbitraries.passages();
    }

    @Property(tries = 1000)
    void wordsAreWellFormedAndFromAllOfUnicode(@ForAll("words") String words) {
        assertThat(Strings.isWords(words)).isTrue();
        Statistics.label("beyond the first plane")
                .collect(words.codePoints().anyMatch(Character::isSupplementaryCodePoint))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("right to left")
                .collect(words.codePoints().anyMatch(TextArbitrariesTest::isRightToLeft))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 500)
    void textsHaveOneLanguageOrSeveral(@ForAll("texts") Text text) {
        Statistics.label("languages").collect(text.size()).coverage(coverage -> {
            for (int size = 1; size <= 3; size++) {
                coverage.check(size).percentage(share -> share > 2);
            }
        });
    }

    @Property(tries = 500)
    void passagesHavePlacesOrWordsOrBoth(@ForAll("passages") Passage passage) {
        Statistics.label("shape")
                .collect(passage.start().isPresent(), passage.exact().isPresent())
                .coverage(coverage -> {
                    coverage.check(true, false).percentage(share -> share > 2);
                    coverage.check(false, true).percentage(share -> share > 2);
                    coverage.check(true, true).percentage(share -> share > 2);
                });
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
