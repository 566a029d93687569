package io.github.demarche.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a text has a wording none of whose readings can be a date.
 *
 * <p>Without the day of writing, the readings are those in a text written on any day near the date: "Monday" fits every
 * Monday.
 */
final class RelativeContradiction {
    /** The ISO 639-2 code for multiple languages: the words of each are considered. */
    private static final String SEVERAL = "mul";
    /** A period longer than this includes every weekday and month. */
    private static final int MOST_DAYS = 366;
    /** A week and its neighbours. */
    private static final int NEAR = 15;

    private static final int NEAR_MONTHS = 24;

    /** Words that, when alone, mean something else more often than a month: "may", "the march", "la planète Mars". */
    private static final Set<String> OTHER_WORDS = Set.of("may", "march", "mars");

    private static final Set<String> NARROWING = Set.of("of", "de", "du", "d");

    private final Edtf date;
    private final Optional<LocalDate> anchor;

    private RelativeContradiction(Edtf date, Optional<LocalDate> anchor) {
        this.date = date;
        this.anchor = anchor;
    }

    static boolean of(String text, Edtf date, String language, Optional<LocalDate> anchor) {
        RelativeContradiction contradiction = new RelativeContradiction(date, anchor);
        List<String> words = RelativeWords.words(text);
        return RelativeVocabulary.languages().stream()
                .filter(known -> language.equals(SEVERAL) || language.equals(known))
                .anyMatch(known -> contradiction.isIn(words, known));
    }

    private boolean isIn(List<String> words, String language) {
        RelativeGrammar grammar = RelativeGrammar.of(language).orElseThrow();
        RelativeTokens tokens = new RelativeTokens(words, language);
        int at = 0;
        while (at < tokens.size()) {
            Optional<RelativeGrammar.Found> found = grammar.longest(tokens, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            int end = found.get().end();
            boolean alone = end == at + 1 && words.size() > 1;
            if (!(alone && isDoubtful(tokens.word(at)))
                    && !isNarrowed(found.get().wording(), tokens, end)
                    && isContradictedBy(found.get().wording())) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** "The last week of September" is not last week. */
    private static boolean isNarrowed(RelativeWording wording, RelativeTokens tokens, int end) {
        return end < tokens.size()
                && NARROWING.contains(tokens.word(end))
                && !wording.isAbsolute()
                && !wording.names(RelativePlace.WEEKDAY)
                && !wording.names(RelativePlace.MONTH);
    }

    /** A number alone may be the number of a resolution. */
    private static boolean isDoubtful(String word) {
        return OTHER_WORDS.contains(word) || RelativeTokens.isDigit(word.charAt(0));
    }

    private boolean isContradictedBy(RelativeWording wording) {
        if (wording.isNoDay()) {
            return true;
        }
        if (anchor.isPresent() || wording.isAbsolute() && wording.bound() != RelativeBound.BY) {
            return isContradictedBy(wording, List.of(anchor.orElse(LocalDate.EPOCH)));
        }
        List<LocalDate> anchors = anchors(wording);
        return !anchors.isEmpty() && isContradictedBy(wording, anchors);
    }

    /** Whether there are readings and the date matches none of them. */
    private boolean isContradictedBy(RelativeWording wording, Iterable<LocalDate> anchors) {
        boolean some = false;
        for (LocalDate day : anchors) {
            for (Edtf reading : wording.readings(day)) {
                if (canBe(reading)) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** Intervals agree if their known starts and ends do; other values agree if they have a day in common. */
    private boolean canBe(Edtf reading) {
        if (reading instanceof EdtfInterval one && date instanceof EdtfInterval other) {
            return canBe(one.start(), other.start()) && canBe(one.end(), other.end());
        }
        return reading.overlaps(date);
    }

    private static boolean canBe(Optional<EdtfDate> one, Optional<EdtfDate> other) {
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
    }

    /**
     * The days of writing for which the wording may mean the date, the nearest first, because they most often do; empty if for some
     * day it may mean any date.
     */
    private List<LocalDate> anchors(RelativeWording wording) {
        boolean weekday = wording.names(RelativePlace.WEEKDAY);
        boolean month = wording.names(RelativePlace.MONTH)
                || wording.names(RelativePlace.GROUPING)
                || wording.names(RelativePlace.SEASON);
        Optional<LocalDate> first = date.earliest().or(date::latest).filter(RelativeContradiction::hasNeighbours);
        Optional<LocalDate> last = date.latest().or(date::earliest).filter(RelativeContradiction::hasNeighbours);
        if (!weekday && !month
                || first.isEmpty()
                || last.isEmpty()
                || ChronoUnit.DAYS.between(first.get(), last.get()) >= MOST_DAYS) {
            return List.of();
        }
        return month
                ? daysOfMonths(YearMonth.from(first.get()), YearMonth.from(last.get()))
                : daysNear(first.get(), last.get());
    }

    private static List<LocalDate> daysNear(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day : first.equals(last) ? List.of(first) : List.of(first, last)) {
            days.add(day);
            for (int distance = 1; distance <= NEAR; distance++) {
                days.add(day.minusDays(distance));
                days.add(day.plusDays(distance));
            }
        }
        return days;
    }

    private static List<LocalDate> daysOfMonths(YearMonth first, YearMonth last) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth it = first; !it.isAfter(last); it = it.plusMonths(1)) {
            months.add(it);
        }
        for (int distance = 1; distance <= NEAR_MONTHS; distance++) {
            months.add(first.minusMonths(distance));
            months.add(last.plusMonths(distance));
        }
        return months.stream()
                .flatMap(month -> Stream.of(month.atDay(1), month.atDay(NEAR)))
                .toList();
    }

    /** Whether EDTF covers all days that can be counted from those around it. */
    private static boolean hasNeighbours(LocalDate day) {
        return Math.abs(day.getYear()) <= 9990;
    }
}
