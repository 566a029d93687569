package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelativeDatesPropertiesTest {
    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    @Provide
    Arbitrary<List<String>> vectors() {
        return Arbitraries.of(RelativeDatesTest.vectors());
    }

    @Provide
    Arbitrary<LocalDate> anchors() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9000, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> known = Arbitraries.of(RelativeDatesTest.vectors())
                .flatMap(line -> Arbitraries.of(line.get(1).split(" ", -1)));
        return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words))
                .filter(words ->
                        !words.isEmpty() && !words.chars().anyMatch(c -> c == 0 || Character.isSurrogate((char) c)));
    }

    @Property(tries = 1000)
    void aWeekdayIsTheLastOneUpToTheAnchor(@ForAll("anchors") LocalDate anchor, @ForAll DayOfWeek weekday) {
        LocalDate day = day(WEEKDAYS.get(weekday.getValue() - 1), anchor);

        assertThat(day.getDayOfWeek()).isEqualTo(weekday);
        assertThat(day).isBeforeOrEqualTo(anchor).isAfter(anchor.minusDays(7));
    }

    @Property(tries = 1000)
    void theLastAndTheNextOneLieAroundTheAnchor(@ForAll("anchors") LocalDate anchor, @ForAll DayOfWeek weekday) {
        String word = WEEKDAYS.get(weekday.getValue() - 1);

        assertThat(day(word + " dernier", anchor)).isBefore(anchor).isAfterOrEqualTo(anchor.minusDays(7));
        assertThat(day(word + " prochain", anchor)).isAfter(anchor).isBeforeOrEqualTo(anchor.plusDays(7));
    }

    @Property(tries = 1000)
    void spellingDoesNotMatter(@ForAll("vectors") List<String> line, @ForAll("anchors") LocalDate anchor) {
        String words = line.get(1);
        Optional<Edtf> date = date(words, anchor, line.get(0));

        assertThat(date(words.toUpperCase(Locale.ROOT), anchor, line.get(0))).isEqualTo(date);
        assertThat(date(Normalizer.normalize(words, Normalizer.Form.NFD), anchor, line.get(0)))
                .isEqualTo(date);
        assertThat(date(words.replace('\'', '\u2019').replace(' ', '\u00A0') + ".", anchor, line.get(0)))
                .isEqualTo(date);
        assertThat(date(words.replace('\u2019', '\'').replace(" ", "\u202F\n"), anchor, line.get(0)))
                .isEqualTo(date);
    }

    @Property(tries = 1000)
    void whatIsToldOfTheVectorsKeepsItsWordingAndAnAnchorUnlessItNamesTheYear(
            @ForAll("vectors") List<String> line, @ForAll("anchors") LocalDate anchor) {
        RelativeDates.resolve(line.get(1), anchor, line.get(0)).ifPresent(dating -> {
            assertThat(dating.wording())
                    .hasValueSatisfying(wording -> assertThat(wording.exact()).contains(line.get(1)));
            if (dating.anchor().isEmpty()) {
                assertThat(line.get(1)).containsPattern("[0-9]{4}");
            } else {
                assertThat(dating.anchor()).contains(anchor);
            }
        });
    }

    /** A wording that names its year means the same in every year. */
    @Property(tries = 1000)
    void anAbsoluteWordingDoesNotDependOnTheAnchor(
            @ForAll("vectors") List<String> line,
            @ForAll("anchors") LocalDate one,
            @ForAll("anchors") LocalDate another) {
        Optional<Dating> dating = RelativeDates.resolve(line.get(1), one, line.get(0));

        if (dating.isPresent() && dating.get().anchor().isEmpty()) {
            assertThat(RelativeDates.resolve(line.get(1), another, line.get(0))).isEqualTo(dating);
        }
    }

    @Property(tries = 2000)
    void anyWordsAreToldOrNotWithoutAnException(
            @ForAll("words") String words, @ForAll("anchors") LocalDate anchor, @ForAll boolean french) {
        RelativeDates.resolve(words, anchor, french ? "fr" : "en")
                .map(Dating::date)
                .ifPresent(date -> assertThat(Edtf.parse(date.toString())).isEqualTo(date));
    }

    private static LocalDate day(String wording, LocalDate anchor) {
        return date(wording, anchor, "fr").flatMap(Edtf::toLocalDate).orElseThrow();
    }

    private static Optional<Edtf> date(String wording, LocalDate anchor, String language) {
        return RelativeDates.resolve(wording, anchor, language).map(Dating::date);
    }
}
