package io.github.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.demarche.internal.TsvTable;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class StateNamesTest {
    private static final List<List<String>> ROWS = TsvTable.rows(StateNames.class, "state-names.tsv", 3);

    @ParameterizedTest
    @CsvFileSource(resources = "state-names.csv", numLinesToSkip = 1, encoding = "UTF-8")
    void findsAStateByItsName(String name, String language, String code) {
        assertThat(State.find(name, language)).contains(State.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Korea, en",
        "Corée, fr",
        "Congo, en",
        "Congo, fr",
        "Burma, en",
        "Virgin Islands, en",
        "South Vietnam, en",
        "Valmeria, en",
        "'', en",
        "the, en",
        "' ', fr",
        "'(', en",
        "Norvège, en",
        "Norway, fr",
        "Norwegen, de",
        "Norway, ''",
        "NOR, en"
    })
    void guessesNothing(String name, String language) {
        assertThat(State.find(name, language)).isEmpty();
    }

    /** "Burma" was also the name of Myanmar under another code. */
    @Test
    void findsEveryStateByItsUsualNames() {
        assertThat(StateCodes.all()).isNotEmpty().allSatisfy(code -> {
            Text name = StateCodes.name(code);
            for (String language : List.of("en", "fr")) {
                String words = name.get(language).orElseThrow();
                if (!words.equals("Burma")) {
                    assertThat(State.find(words, language)).as(words).contains(State.of(code));
                    assertThat(State.find(words.toUpperCase(Locale.ROOT), language))
                            .as(words)
                            .contains(State.of(code));
                }
            }
        });
    }

    @Test
    void everyOtherNameIsOfOneState() {
        assertThat(ROWS).hasSizeGreaterThan(300).allSatisfy(row -> {
            assertThat(StateCodes.exists(row.get(0))).isTrue();
            assertThat(row.get(1)).isIn("en", "fr");
            if (!row.get(2).equals("Burma")) {
                assertThat(State.find(row.get(2), row.get(1))).as(row.get(2)).contains(State.of(row.get(0)));
            }
        });
        assertThat(ROWS).doesNotHaveDuplicates();
    }

    @Test
    @SuppressWarnings("NullAway") // Java callers can do this anyway.
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> State.find(null, "en"));
        assertThatNullPointerException().isThrownBy(() -> State.find("Norway", null));
    }

    @Test
    void aLongTextIsNotAName() {
        assertThat(State.find("the ".repeat(1_000_000) + "Norway", "en")).isEmpty();
    }
}
