package io.github.demarche.corpus;

import io.github.demarche.source.Quotation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a statement is in its text: spans of code points, in order and apart from each other. */
final class Places {
    private final List<Span> spans;

    /** From a code point to another, which is not part of it. */
    record Span(int start, int end) {}

    private Places(List<Span> spans) {
        this.spans = spans;
    }

    /** The places of the content and of the quoted words; those of the cue where there are no others. */
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

    /** How many code points. */
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
