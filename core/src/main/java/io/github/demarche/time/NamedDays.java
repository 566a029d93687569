package io.github.demarche.time;

import io.github.demarche.internal.LanguageTag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The weekdays, months, days of a month and years that words name: "lundi", "14 June", "2023". */
final class NamedDays {
    private static final List<String> LANGUAGES = List.of("en", "fr");
    /** Several languages, in ISO 639-2: the words of each count. */
    private static final String SEVERAL = "mul";
    /** In more days than these every weekday and month has its place. */
    private static final int MOST_DAYS = 366;

    private final List<String> words;
    private final RelativePlaces places;

    private NamedDays(List<String> words, String language) {
        this.words = words;
        this.places = RelativePlaces.none(language);
    }

    static boolean contradict(String wording, Edtf date, String language) {
        List<String> words = RelativeWords.words(wording);
        String primary = LanguageTag.primary(language);
        return LANGUAGES.stream()
                .filter(known -> primary.equals(SEVERAL) || primary.equals(known))
                .anyMatch(known -> new NamedDays(words, known).contradict(date));
    }

    private boolean contradict(Edtf date) {
        for (int i = 0; i < words.size(); i++) {
            OptionalInt weekday = number("weekday", i);
            OptionalInt month = number("month", i);
            OptionalInt year = number("year", i);
            boolean wrong =
                    weekday.isPresent() && !has(date, it -> it.getDayOfWeek().getValue() == weekday.getAsInt())
                            || month.isPresent() && !has(date, day(month.getAsInt(), dayBeside(i)))
                            || year.isPresent() && !reaches(date, year.getAsInt());
            if (wrong) {
                return true;
            }
        }
        return false;
    }

    /** "14 June", "June 14", "1er mars"; a number before the month is preferred. */
    private OptionalInt dayBeside(int month) {
        OptionalInt before = number("date", month - 1);
        return before.isPresent() ? before : number("date", month + 1);
    }

    private static Predicate<LocalDate> day(int month, OptionalInt dayOfMonth) {
        return day ->
                day.getMonthValue() == month && (dayOfMonth.isEmpty() || dayOfMonth.getAsInt() == day.getDayOfMonth());
    }

    private OptionalInt number(String place, int index) {
        boolean isWord = 0 <= index && index < words.size();
        return isWord ? places.number(place, words.get(index)) : OptionalInt.empty();
    }

    /** Whether the date may mean a day that the words may name: any, where it is open or long. */
    private static boolean has(Edtf date, Predicate<LocalDate> named) {
        Optional<LocalDate> earliest = date.earliest();
        Optional<LocalDate> latest = date.latest();
        if (earliest.isEmpty()
                || latest.isEmpty()
                || ChronoUnit.DAYS.between(earliest.get(), latest.get()) >= MOST_DAYS) {
            return true;
        }
        return earliest.get().datesUntil(latest.get().plusDays(1)).anyMatch(named);
    }

    private static boolean reaches(Edtf date, int year) {
        return date.earliest().filter(it -> it.getYear() > year).isEmpty()
                && date.latest().filter(it -> it.getYear() < year).isEmpty();
    }
}
