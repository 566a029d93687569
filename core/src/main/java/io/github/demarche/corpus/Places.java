package io.github.demarche.corpus;

import io.github.demarche.source.Quotation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The places of a statement in its text, as ordered spans of code points that do not overlap. */
final class Places {
    private final List<Span> spans;

    /** A span from a code point to another, exclusive. */
    record Span(int start, int end) {}

    private Places(List<Span> spans) {
        this.spans = spans;
    }

    /** The places of the content and of the quoted words, or the place of the cue if there are no others. */
    static Places of(Statement statement) {
        Stream<Passage> words = Stream.concat(
                statement.passages().stream(),
                statement.quotations().stream().map(Quotation::passage).flatMap(it -> it.stream()));
        List<Span> spans = spans(words);
        return new Places(spans.isEmpty() ? spans(statement.cue().stream()) : spans);
    }

    private static List<Span> spans(Stream<Passage> passages) {
        List<Span> sorted = passages.filter(it -> it.start().isPresent())
                .map(it -> new Span(it.start().getAsInt(), it.end().getAsInt()))
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            int last = apart.size() - 1;
            if (last >= 0 && span.start() <= apart.get(last).end()) {
                Span before = apart.get(last);
                apart.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }

    List<Span> spans() {
        return spans;
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The number of code points. */
    int length() {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places places && spans.equals(places.spans);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(spans);
    }
}
