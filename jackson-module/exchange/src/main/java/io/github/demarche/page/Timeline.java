package io.github.demarche.page;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said when, and when what was spoken of happened: a row for each date, and one for each event. */
final class Timeline {
    private final List<Day> days;
    private final List<Happening> happenings;
    private final TimeScale scale;
    private final Optional<Long> published;

    private Timeline(List<Day> days, List<Happening> happenings, TimeScale scale, Optional<Long> published) {
        this.days = days;
        this.happenings = happenings;
        this.scale = scale;
        this.published = published;
    }

    /**
     * A date on which statements were made.
     *
     * @param date the date
     * @param basis how it is known; empty where that is not said
     * @param bar how it is drawn
     * @param statements the indexes of the statements, in order
     */
    record Day(Edtf date, Optional<Basis> basis, Optional<TimeBar> bar, List<Integer> statements) {}

    /**
     * An event, and who speaks of it.
     *
     * @param event the event
     * @param bar how its time is drawn; empty where it has none
     * @param statements the indexes of the statements, in order
     */
    record Happening(Event event, Optional<TimeBar> bar, List<Integer> statements) {}

    /** Dates that are drawn alike, and known alike. */
    private record Key(Edtf date, Optional<Basis> basis) {
        static Key of(Dating dating) {
            return new Key(dating.date(), dating.basis().filter(basis -> basis != Basis.STATED));
        }
    }

    static Timeline of(Dossier dossier) {
        Map<Key, List<Integer>> made = new LinkedHashMap<>();
        Map<String, List<Integer>> about = new LinkedHashMap<>();
        for (int i = 0; i < dossier.statements().size(); i++) {
            int index = i;
            Statement statement = dossier.statements().get(i);
            statement
                    .made()
                    .ifPresent(it -> made.computeIfAbsent(Key.of(it), key -> new ArrayList<>())
                            .add(index));
            statement.about().stream()
                    .map(Event::id)
                    .distinct()
                    .forEach(id ->
                            about.computeIfAbsent(id, key -> new ArrayList<>()).add(index));
        }
        List<Day> days = made.entrySet().stream()
                .map(entry -> new Day(
                        entry.getKey().date(),
                        entry.getKey().basis(),
                        TimeBar.of(entry.getKey().date()),
                        entry.getValue()))
                .sorted(Comparator.comparing(day -> place(day.date())))
                .toList();
        List<Happening> happenings = dossier.events().stream()
                .map(event -> new Happening(
                        event,
                        event.time().map(Dating::date).flatMap(TimeBar::of),
                        Objects.requireNonNullElse(about.get(event.id()), List.of())))
                .sorted(Comparator.comparing(
                        happening -> happening.event().time().map(Dating::date).map(Timeline::place),
                        Comparator.comparing(time -> time.orElse(Long.MAX_VALUE))))
                .toList();
        Optional<Long> published = published(dossier);
        List<TimeBar> bars = Stream.concat(
                        days.stream().map(Day::bar), happenings.stream().map(Happening::bar))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
        return new Timeline(
                days, happenings, TimeScale.of(bars, published.stream().toList()), published);
    }

    /** By the first day; what is open to the past by its last, before a day that begins there. */
    private static long place(Edtf date) {
        return date.earliest()
                .map(first -> 2 * first.toEpochDay() + 1)
                .or(() -> date.latest().map(last -> 2 * last.toEpochDay()))
                .orElse(Long.MIN_VALUE);
    }

    /** The day of publication; empty where it is not one day. */
    private static Optional<Long> published(Dossier dossier) {
        Edtf date = dossier.article().published().date();
        return date.earliest()
                .filter(first -> date.latest().filter(first::equals).isPresent())
                .map(day -> day.toEpochDay());
    }

    List<Day> days() {
        return days;
    }

    List<Happening> happenings() {
        return happenings;
    }

    TimeScale scale() {
        return scale;
    }

    Optional<Long> published() {
        return published;
    }

    boolean isEmpty() {
        return days.isEmpty() && happenings.isEmpty();
    }
}
