package io.github.demarche.time;

import io.github.demarche.internal.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The wordings of one language: recognizes a wording on its own or at the beginning of other words. */
final class RelativeGrammar {
    /** Longer than the longest wording. Nothing longer is tried, so that no input is slow. */
    private static final int MOST_WORDS = 20;
    /** "Tuesday evening at 9 p.m. local time". */
    private static final int MOST_PARTS = 3;

    private static final Map<String, RelativeGrammar> BY_LANGUAGE = read();

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, List<Bound>> bounds = new HashMap<>();

    private RelativeGrammar() {}

    private record Row(RelativePattern pattern, RelativeRule rule) {}

    private record Bound(List<String> words, RelativeBound bound) {}

    /** A wording and the index after its last word. */
    record Found(RelativeWording wording, int end) {}

    /** Takes a wording; returns whether it is the one looked for. */
    private interface Sink {
        boolean accept(int end, RelativeRule rule, RelativePlaces places);
    }

    static Optional<RelativeGrammar> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language));
    }

    /** Returns the wording that consists of all these words; empty if the tables have none. */
    Optional<RelativeWording> whole(RelativeTokens tokens) {
        if (tokens.size() == 0 || tokens.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Search search = new Search(tokens.size());
        search(tokens, 0, search);
        return Optional.ofNullable(search.best);
    }

    /** Returns the longest wording that begins at a word; empty when none does. */
    Optional<Found> longest(RelativeTokens tokens, int from) {
        Search search = new Search(-1);
        search(tokens, from, search);
        RelativeWording best = search.best;
        return best == null ? Optional.empty() : Optional.of(new Found(best, search.end));
    }

    /** The first wording that ends at a word, or the first of the longest. */
    private static final class Search {
        private final int wanted;

        @Nullable
        private RelativeWording best;

        private int end;

        Search(int wanted) {
            this.wanted = wanted;
        }

        boolean accept(int end, RelativeBound bound, RelativeRule rule, RelativePlaces places) {
            if (wanted < 0 ? end > this.end : end == wanted) {
                this.end = end;
                best = new RelativeWording(bound, rule, places.copy());
            }
            return best != null && end == wanted;
        }
    }

    private void search(RelativeTokens tokens, int from, Search search) {
        if (wordings(tokens, from, (end, rule, places) -> search.accept(end, RelativeBound.NONE, rule, places))) {
            return;
        }
        for (RelativeTokens.Hit hit : tokens.hits(from)) {
            int rest = from + hit.length();
            if (hit.place() == RelativePlace.LEAD
                    && rest < tokens.size()
                    && plain(
                            tokens,
                            rest,
                            (end, rule, places) ->
                                    !rule.leans(places) && search.accept(end, RelativeBound.NONE, rule, places))) {
                return;
            }
        }
        for (Bound bound : bounds.getOrDefault(tokens.word(from), List.of())) {
            int rest = from + bound.words().size();
            if (startsWith(tokens, from, bound.words())
                    && rest < tokens.size()
                    && wordings(tokens, rest, (end, rule, places) -> search.accept(end, bound.bound(), rule, places))) {
                return;
            }
        }
    }

    private static boolean startsWith(RelativeTokens tokens, int from, List<String> words) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(tokens.word(from + i))) {
                return false;
            }
        }
        return true;
    }

    /** Offers the wordings without a bound: plain ones, then days preceded by a part of the day. */
    private boolean wordings(RelativeTokens tokens, int from, Sink sink) {
        if (plain(tokens, from, sink)) {
            return true;
        }
        Sink daysOnly = (end, rule, places) -> rule.isOfDay() && sink.accept(end, rule, places);
        for (RelativeTokens.Hit hit : tokens.hits(from)) {
            int rest = from + hit.length();
            if (hit.place() == RelativePlace.WHEN && rest < tokens.size() && plain(tokens, rest, daysOnly)) {
                return true;
            }
        }
        int rest = afterClock(tokens, from);
        return rest > from && rest < tokens.size() && plain(tokens, rest, daysOnly);
    }

    private boolean plain(RelativeTokens tokens, int from, Sink sink) {
        for (Row row : rows.getOrDefault(tokens.key(from), List.of())) {
            RelativePlaces places = RelativePlaces.empty(tokens.language());
            boolean stop = row.pattern()
                    .match(
                            tokens,
                            from,
                            places,
                            end -> row.rule().isOfDay()
                                            && withPartOfDay(tokens, end, MOST_PARTS, row.rule(), places, sink)
                                    || sink.accept(end, row.rule(), places));
            if (stop) {
                return true;
            }
        }
        return false;
    }

    /** Offers the wording together with a following part of the day or time. */
    private static boolean withPartOfDay(
            RelativeTokens tokens, int end, int most, RelativeRule rule, RelativePlaces places, Sink sink) {
        if (most == 0) {
            return false;
        }
        for (RelativeTokens.Hit hit : tokens.hits(end)) {
            int rest = end + hit.length();
            if (hit.place() == RelativePlace.DAYPART
                    && (withPartOfDay(tokens, rest, most - 1, rule, places, sink) || sink.accept(rest, rule, places))) {
                return true;
            }
        }
        int rest = afterClock(tokens, end);
        return rest > end
                && (withPartOfDay(tokens, rest, most - 1, rule, places, sink) || sink.accept(rest, rule, places));
    }

    /** The index after "at 3 p.m.", or the same index if no time follows. */
    private static int afterClock(RelativeTokens tokens, int from) {
        for (RelativeTokens.Hit at : tokens.hits(from)) {
            if (at.place() == RelativePlace.AT) {
                for (RelativeTokens.Hit clock : tokens.hits(from + at.length())) {
                    if (clock.place() == RelativePlace.CLOCK) {
                        return from + at.length() + clock.length();
                    }
                }
            }
        }
        return from;
    }

    private static Map<String, RelativeGrammar> read() {
        Map<String, RelativeGrammar> all = new TreeMap<>();
        for (List<String> row : TsvTable.rows(RelativeGrammar.class, "relative-patterns.tsv", 3)) {
            RelativeGrammar grammar = all.computeIfAbsent(row.get(0), it -> new RelativeGrammar());
            RelativePattern pattern = RelativePattern.parse(row.get(1));
            Row read = new Row(pattern, RelativeRule.valueOf(row.get(2)));
            for (String word : pattern.firstWords(RelativeVocabulary.of(row.get(0)))) {
                grammar.rows.computeIfAbsent(word, it -> new ArrayList<>()).add(read);
            }
        }
        for (List<String> row : TsvTable.rows(RelativeGrammar.class, "relative-bounds.tsv", 3)) {
            List<String> words = RelativeWords.words(row.get(1));
            RelativeGrammar grammar = all.computeIfAbsent(row.get(0), it -> new RelativeGrammar());
            grammar.bounds
                    .computeIfAbsent(words.get(0), it -> new ArrayList<>())
                    .add(new Bound(words, RelativeBound.valueOf(row.get(2))));
        }
        return Map.copyOf(all);
    }
}
