package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Spot;
import io.github.demarche.internal.Escapes;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences about findings and differences for people, in English or French. */
final class Sentences {
    private static final List<List<String>> TABLE = TsvTable.rows(Sentences.class, "sentences.tsv", 3);
    private static final Sentences ENGLISH = new Sentences(1);
    private static final Sentences FRENCH = new Sentences(2);

    private static final int LONGEST = 80;
    private static final int KEPT = 38;

    private final Map<String, String> templates;

    private Sentences(int column) {
        templates = TABLE.stream().collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(column)));
    }

    /** The sentences in French for a French tag, and in English for any other. */
    static Sentences of(String tag) {
        return LanguageTag.primary(LanguageTag.check(tag, "Grounding", "language"))
                        .equals("fr")
                ? FRENCH
                : ENGLISH;
    }

    String verdict(Verdict verdict) {
        return template("verdict." + key(verdict));
    }

    /** Whether a reason has its sentence; a correct claim needs none. */
    boolean has(Reason reason) {
        return reason == Reason.FOUND || templates.containsKey(key(reason));
    }

    /** A finding in one line: where it is, of which statement, and what is wrong. */
    String described(Finding finding) {
        String subject = Escapes.line(finding.pointer())
                + finding.statement().map(id -> " (" + id + ")").orElse("");
        String explanation = finding(finding);
        return explanation.isEmpty()
                ? subject + " " + verdict(finding.verdict())
                : fill(
                        "described",
                        Map.of("subject", subject, "verdict", verdict(finding.verdict()), "explanation", explanation));
    }

    String finding(Finding finding) {
        if (finding.reason() == Reason.FOUND) {
            return "";
        }
        String text = finding.text();
        List<Spot> places = finding.spots();
        Map<String, String> values = new HashMap<>();
        finding.words().ifPresent(words -> values.put("words", excerpt(words)));
        if (!places.isEmpty()) {
            values.put("first", range(places.get(0)));
            values.put("place", excerpt(text, places.get(0)));
        }
        if (places.size() > 1) {
            values.put("second", range(places.get(1)));
        }
        values.put("count", Integer.toString(finding.count()));
        values.put("length", Integer.toString(finding.length()));
        values.put("detail", detail(finding));
        values.put("near", finding.near());
        values.put("pieces", places.stream().map(place -> piece(text, place)).collect(Collectors.joining(", ")));
        if (!finding.differences().isEmpty()) {
            values.put("difference", differences(finding));
        }
        return fill(key(finding.reason()), values);
    }

    /** The weightiest difference, and how many there are in all. */
    String differences(Finding finding) {
        int count = finding.differences().size();
        String first = difference(finding.differences().get(0));
        return count == 1 ? first : fill("more", Map.of("difference", first, "count", Integer.toString(count)));
    }

    String difference(Difference difference) {
        String said = fill(
                difference.shape(),
                Map.of("record", excerpt(difference.recordWords()), "text", excerpt(difference.textWords())));
        return switch (difference.kind()) {
            case WORD_LEFT_OUT, WORD_ADDED, WORD_CHANGED -> said;
            default -> said + " (" + template("kind." + key(difference.kind())) + ")";
        };
    }

    /** The words between quotation marks, in one line; the middle of long words is left out. */
    private String excerpt(String words) {
        return excerpt(words, new Spot(0, words.length(), 0, words.codePointCount(0, words.length())));
    }

    /** Looks only at what is shown: a summary may have thousands of places, each as long as the text. */
    private String excerpt(String text, Spot place) {
        String shown = place.end() - place.start() <= LONGEST
                ? Escapes.line(text.substring(place.from(), place.to()))
                : Escapes.line(text.substring(place.from(), text.offsetByCodePoints(place.from(), KEPT))) + "…"
                        + Escapes.line(text.substring(text.offsetByCodePoints(place.to(), -KEPT), place.to()));
        return fill("quoted", Map.of("words", shown));
    }

    private String detail(Finding finding) {
        return finding.range()
                .map(it -> range(it.start().orElse(0), it.end().orElse(0)))
                .orElse(finding.detail());
    }

    private String piece(String text, Spot place) {
        return fill("at", Map.of("words", excerpt(text, place), "first", range(place)));
    }

    private String range(Spot place) {
        return range(place.start(), place.end());
    }

    private String range(int start, int end) {
        return fill("range", Map.of("start", Integer.toString(start), "end", Integer.toString(end)));
    }

    private String template(String key) {
        String template = templates.get(key);
        if (template == null) {
            throw new IllegalStateException("sentences.tsv: no row " + key);
        }
        return template;
    }

    /** Fills the places of a template in one pass, so that braces in quoted words are not interpreted. */
    private String fill(String key, Map<String, String> values) {
        String template = template(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(template, from, open).append(values.getOrDefault(template.substring(open + 1, close), ""));
            from = close + 1;
        }
        return filled.append(template.substring(from)).toString();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
