package io.github.demarche.time;

import io.github.demarche.internal.TsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A wording of a date, taken apart: perhaps a bound such as "since", and a pattern with its places.
 *
 * @param bound what the words in front make of the date
 * @param rule what the pattern means
 * @param places what stands in its places
 */
record RelativeWording(RelativeBound bound, RelativeRule rule, RelativePlaces places) {
    /** Longer ones are none: the longest that the tables have are shorter, and no input is slow. */
    private static final int MOST_WORDS = 12;

    /** Returns the wording that these words are, all of them; empty when the tables have none. */
    static Optional<RelativeWording> of(List<String> words, String language) {
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<RelativeWording> plain = unbounded(words, language, RelativeBound.NONE);
        if (plain.isPresent()) {
            return plain;
        }
        for (Bound bound : Rows.BOUNDS) {
            int length = bound.words().size();
            if (bound.language().equals(language)
                    && words.size() > length
                    && words.subList(0, length).equals(bound.words())) {
                return unbounded(words.subList(length, words.size()), language, bound.bound());
            }
        }
        return Optional.empty();
    }

    private static Optional<RelativeWording> unbounded(List<String> words, String language, RelativeBound bound) {
        for (Row row : Rows.PATTERNS) {
            if (row.language().equals(language)) {
                Optional<RelativePlaces> places = row.pattern().match(words, language);
                if (places.isPresent()) {
                    return Optional.of(new RelativeWording(bound, row.rule(), places.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it names the year, so that it means the same whenever it was written. */
    boolean isAbsolute() {
        return rule.isAbsolute(places);
    }

    /** Returns the date that is meant; empty when these words leave it open, or there is no such day. */
    Optional<Edtf> date(LocalDate anchor) {
        if (bound.needsYear() && !isAbsolute()) {
            return Optional.empty();
        }
        return rule.date(places, anchor)
                // Nothing lasts since tomorrow.
                .filter(date -> bound != RelativeBound.SINCE
                        || isAbsolute()
                        || !Edtf.from(anchor).mustBeBefore(date))
                .flatMap(bound::of);
    }

    private record Row(String language, RelativePattern pattern, RelativeRule rule) {}

    private record Bound(String language, List<String> words, RelativeBound bound) {}

    /** Read when the first wording is resolved. */
    private static final class Rows {
        static final List<Row> PATTERNS = patterns();
        static final List<Bound> BOUNDS = bounds();

        private static List<Row> patterns() {
            List<Row> rows = new ArrayList<>();
            for (List<String> row : TsvTable.rows(RelativeWording.class, "relative-patterns.tsv", 3)) {
                rows.add(new Row(row.get(0), RelativePattern.parse(row.get(1)), RelativeRule.valueOf(row.get(2))));
            }
            return List.copyOf(rows);
        }

        private static List<Bound> bounds() {
            List<Bound> rows = new ArrayList<>();
            for (List<String> row : TsvTable.rows(RelativeWording.class, "relative-bounds.tsv", 3)) {
                rows.add(new Bound(row.get(0), RelativeWords.words(row.get(1)), RelativeBound.valueOf(row.get(2))));
            }
            return List.copyOf(rows);
        }
    }
}
