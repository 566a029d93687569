package io.github.demarche.grounding;

import io.github.demarche.internal.Escapes;
import io.github.demarche.internal.LanguageTag;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.text.Passage;
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
        List<Passage> places = finding.places();
        Map<String, String> values = new HashMap<>();
        finding.words().ifPresent(words -> values.put("words", excerpt(words)));
        if (!places.isEmpty()) {
            values.put("first", range(places.get(0)));
            values.put("place", excerpt(places.get(0).exact().orElse("")));
        }
        if (places.size() > 1) {
            values.put("second", range(places.get(1)));
        }
        values.put("count", Integer.toString(finding.count()));
        values.put("length", Integer.toString(finding.length()));
        values.put("detail", detail(finding));
        values.put("near", finding.near());
        values.put("pieces", places.stream().map(this::piece).collect(Collectors.joining(", ")));
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
        int length = words.codePointCount(0, words.length());
        String shown = length <= LONGEST
                ? Escapes.line(words)
                : Escapes.line(words.substring(0, words.offsetByCodePoints(0, KEPT))) + "…"
                        + Escapes.line(words.substring(words.offsetByCodePoints(words.length(), -KEPT)));
        return fill("quoted", Map.of("words", shown));
    }

    private String detail(Finding finding) {
        return finding.range().map(this::range).orElse(finding.detail());
    }

    private String piece(Passage passage) {
        return fill("at", Map.of("words", excerpt(passage.exact().orElse("")), "first", range(passage)));
    }

    private String range(Passage passage) {
        return fill(
                "range",
                Map.of(
                        "start", Integer.toString(passage.start().orElse(0)),
                        "end", Integer.toString(passage.end().orElse(0))));
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
