package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeContradictionTest {
    @ParameterizedTest
    @CsvFileSource(resources = "contradicts.tsv", delimiter = '\t', quoteCharacter = '\0')
    void tellsWhatWordsCannotMean(String language, String wording, String date, String contradicts) {
        assertThat(contradicts).isIn("yes", "no");
        assertThat(RelativeDates.contradicts(wording, Edtf.parse(date), language))
                .isEqualTo(contradicts.equals("yes"));
    }

    @Property
    void aDayContradictsEveryWeekdayButItsOwn(
            @ForAll @IntRange(min = 1, max = 2_900_000) int epochDay, @ForAll @IntRange(min = 0, max = 6) int days) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String english = day.plusDays(days).getDayOfWeek().name();

        assertThat(RelativeDates.contradicts(english, Edtf.from(day), "en")).isEqualTo(days != 0);
    }

    @Provide
    Arbitrary<List<String>> wordings() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE).map(seed -> RelativeWordings.any(new Random(seed)));
    }

    /** Every pattern, with any words in its places and any bound before it. */
    @Property(tries = 3000)
    void whatAWordingResolvesToIsNeverContradicted(
            @ForAll("wordings") List<String> line,
            @ForAll @IntRange(min = -100_000, max = 100_000) int epochDay,
            @ForAll Leaning leaning,
            @ForAll Hemisphere hemisphere) {
        LocalDate anchor = LocalDate.ofEpochDay(epochDay);
        String language = line.get(0);
        String wording = line.get(1);
        RelativeOptions options = RelativeOptions.defaults().leaning(leaning).hemisphere(hemisphere);

        RelativeDates.resolve(wording, anchor, language, options).ifPresent(dating -> {
            assertThat(RelativeDates.contradicts(wording, dating.date(), language))
                    .as("%s on %s: %s", wording, anchor, dating.date())
                    .isFalse();
            assertThat(RelativeDates.contradicts(wording, dating.date(), anchor, language))
                    .as("%s, known to be of %s: %s", wording, anchor, dating.date())
                    .isFalse();
        });
    }

    /** Ensures that the property above covers many patterns. */
    @Test
    void everyPatternAndEveryBoundResolvesToSomething() {
        assertThat(RelativeWordings.patternsThatResolve()).isEqualTo(RelativeWordings.patterns());
        assertThat(RelativeWordings.boundsThatResolve()).containsExactlyInAnyOrder(RelativeBound.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "yesterday; 2024-10-08; no",
                "yesterday; 2024-10-07; yes",
                "Monday; 2024-10-07; no",
                "Monday; 2024-10-14; no",
                "Monday; 2024-10-21; yes",
                "last week; 2024-10-01; no",
                "last week; 2024-10-08; yes",
                "two days ago, he said; 2024-10-07; no",
                "two days ago, he said; 2024-10-01; yes",
                "two weeks ago; 2024-09-01; no",
                "this year; 2023; yes",
                "since Monday; 2024-10-07/..; no",
                "since Monday; 2024-10-01/..; yes",
                "before Friday; 2024-10-07; no",
                "the last week of September; 2024-09-26; no",
                "the next day; 2024-10-07; no"
            })
    void knowsMoreWhenItKnowsTheDayOfWriting(String wording, String date, String contradicts) {
        assertThat(RelativeDates.contradicts(wording, Edtf.parse(date), LocalDate.parse("2024-10-09"), "en"))
                .isEqualTo(contradicts.equals("yes"));
    }

    @Test
    void readingGrowsInProportionToTheText() {
        String sentence =
                "in the early hours of the second Monday of the march on the capital from 3 to morning morning ";
        long once = work(sentence.repeat(500));

        assertThat(once).isPositive();
        assertThat(work(sentence.repeat(2000))).isLessThan(5 * once);
        assertThat(RelativeDates.contradicts(sentence.repeat(2000), Edtf.parse("2024"), "mul"))
                .isFalse();
    }

    /** How often the words of a text are asked what they can be, while it is searched for wordings. */
    private static long work(String text) {
        RelativeTokens tokens = new RelativeTokens(RelativeWords.words(text), "en");
        RelativeGrammar grammar = RelativeGrammar.of("en").orElseThrow();
        for (int at = 0; at < tokens.size(); at++) {
            grammar.longest(tokens, at);
        }
        return tokens.asked();
    }

    @Test
    void refusesATagThatIsNone() {
        assertThatThrownBy(() -> RelativeDates.contradicts("lundi", Edtf.parse("2024"), "français"))
                .isInstanceOf(InvalidValueException.class);
    }
}
